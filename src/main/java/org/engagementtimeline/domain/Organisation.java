package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body that sources speak of (Popolo Organization). */
@Entity
@Immutable
@Table(name = "organisation")
public class Organisation {

    @Id
    private String id;

    private String name;

    @Column(name = "party_id")
    private @Nullable String party;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private OrganisationDetails details;

    protected Organisation() {}

    public OrganisationDetails details() {
        return details;
    }
}
