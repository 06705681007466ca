package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A body that sources speak of (Popolo Organization). */
@Entity
@Immutable
@Table(name = "organisation")
public class Organisation extends StoredDetails<OrganisationDetails> {

    private String name;

    @Column(name = "party_id")
    private @Nullable String party;

    protected Organisation() {
        super(OrganisationDetails.class);
    }
}
