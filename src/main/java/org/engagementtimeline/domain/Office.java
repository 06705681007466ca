package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A post at an organisation (Popolo Post). */
@Entity
@Immutable
@Table(name = "office")
public class Office {

    @Id
    private String id;

    private String title;

    @Column(name = "organisation_id")
    private String organisation;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private OfficeDetails details;

    protected Office() {}

    public OfficeDetails details() {
        return details;
    }
}
