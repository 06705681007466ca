package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** What a source says of a mechanism as such. */
@Entity
@Immutable
@Table(name = "mechanism_statement")
@IdClass(MechanismStatement.Key.class)
public class MechanismStatement {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mechanism_id")
    private Mechanism mechanism;

    @Id
    private int ordinal;

    private String statement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected MechanismStatement() {}

    public Mechanism mechanism() {
        return mechanism;
    }

    public int ordinal() {
        return ordinal;
    }

    public String statement() {
        return statement;
    }

    public Claim claim() {
        return claim;
    }

    /** Statements are numbered within their mechanism. */
    record Key(String mechanism, int ordinal) {}
}
