package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.hibernate.annotations.Immutable;

/** An organisation involved in a background event. */
@Entity
@Immutable
@Table(name = "background_mention")
@IdClass(BackgroundMention.Key.class)
public class BackgroundMention {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "background_id")
    private BackgroundEvent background;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected BackgroundMention() {}

    public BackgroundEvent background() {
        return background;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Claim claim() {
        return claim;
    }

    /** An organisation is named once for an event. */
    record Key(String background, String organisation) {}
}
