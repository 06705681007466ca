package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A form of a name that an article uses. */
@Entity
@Immutable
@Table(name = "spelling")
public class Spelling {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private @Nullable Office office;

    @Column(name = "spelling")
    private String form;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Spelling() {}

    public Long id() {
        return id;
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable Organisation organisation() {
        return organisation;
    }

    public @Nullable Office office() {
        return office;
    }

    public String form() {
        return form;
    }

    public Claim claim() {
        return claim;
    }
}
