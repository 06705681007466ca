package org.engagementtimeline.domain;

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
import org.jspecify.annotations.Nullable;

/** Someone a source names: one person, one record, every spelling kept. */
@Entity
@Immutable
@Table(name = "person")
public class Person implements Named {

    @Id
    private String id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private @Nullable Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_claim")
    private @Nullable Claim partyClaim;

    @OneToMany(mappedBy = "person")
    @OrderBy("id")
    private List<Spelling> spellings;

    protected Person() {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    public @Nullable Party party() {
        return party;
    }

    public @Nullable Claim partyClaim() {
        return partyClaim;
    }

    /** Every form of the name that a source uses. */
    public List<Spelling> spellings() {
        return spellings;
    }
}
