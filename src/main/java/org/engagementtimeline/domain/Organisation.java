package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.vocabulary.OrganisationKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A ministry, group or other body that sources speak of. */
@Entity
@Immutable
@Table(name = "organisation")
public class Organisation implements Named {

    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private @Nullable Party party;

    protected Organisation() {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public @Nullable Party party() {
        return party;
    }
}
