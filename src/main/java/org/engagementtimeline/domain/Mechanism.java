package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** A standing channel between parties (the organization of a Popolo event). */
@Entity
@Immutable
@Table(name = "mechanism")
public class Mechanism implements Named {

    @Id
    private String id;

    private int ordinal;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "name_claim")
    private Claim nameClaim;

    @OneToMany(mappedBy = "mechanism")
    @OrderBy("ordinal")
    private List<MechanismStatement> statements;

    protected Mechanism() {}

    @Override
    public String id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public Claim nameClaim() {
        return nameClaim;
    }

    public List<MechanismStatement> statements() {
        return statements;
    }
}
