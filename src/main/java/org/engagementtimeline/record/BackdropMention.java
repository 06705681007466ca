package org.engagementtimeline.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An organisation involved in a backdrop event. */
@Entity
@Immutable
@Table(name = "backdrop_mention")
@IdClass(BackdropMention.Key.class)
public class BackdropMention {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "backdrop_id")
    private Backdrop backdrop;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected BackdropMention() {}

    public Backdrop backdrop() {
        return backdrop;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Claim claim() {
        return claim;
    }

    /** An organisation is named once for an event. */
    record Key(String backdrop, String organisation) {}
}
