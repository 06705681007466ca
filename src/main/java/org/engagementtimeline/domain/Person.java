package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Someone a source names: one person, one record, every spelling kept. */
@Entity
@Immutable
@Table(name = "person")
public class Person {

    @Id
    private String id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private @Nullable Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_claim")
    private @Nullable Claim partyClaim;

    protected Person() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable Party party() {
        return party;
    }

    public @Nullable Claim partyClaim() {
        return partyClaim;
    }
}
