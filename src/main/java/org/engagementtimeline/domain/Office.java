package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** A post at an organisation (a Popolo post). */
@Entity
@Immutable
@Table(name = "office")
public class Office {

    @Id
    private String id;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "title_claim")
    private Claim titleClaim;

    protected Office() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Claim titleClaim() {
        return titleClaim;
    }

    public Reference reference() {
        return new Reference(id, title);
    }
}
