package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A post at an organisation (Popolo Post). */
@Entity
@Immutable
@Table(name = "office")
public class Office extends StoredDetails<OfficeDetails> {

    private String title;

    @Column(name = "organisation_id")
    private String organisation;

    protected Office() {
        super(OfficeDetails.class);
    }
}
