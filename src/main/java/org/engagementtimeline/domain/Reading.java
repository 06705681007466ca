package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** What the cited source says of one aspect of an engagement. */
@Entity
@Immutable
@Table(name = "reading")
public class Reading {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Discrepancy account;

    private int ordinal;

    private String says;

    private boolean adopted;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Reading() {}

    public Long id() {
        return id;
    }

    public Discrepancy account() {
        return account;
    }

    public int ordinal() {
        return ordinal;
    }

    public String says() {
        return says;
    }

    public boolean adopted() {
        return adopted;
    }

    public Claim claim() {
        return claim;
    }
}
