package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One dated, cited step in the life of a commitment. */
@Entity
@Immutable
@Table(name = "commitment_entry")
@IdClass(CommitmentUpdate.Key.class)
public class CommitmentUpdate {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Id
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private @Nullable Engagement engagement;

    @Column(name = "date_edtf")
    private EdtfDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "date_claim")
    private Claim dateClaim;

    private String says;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected CommitmentUpdate() {}

    public Commitment commitment() {
        return commitment;
    }

    public int ordinal() {
        return ordinal;
    }

    public CommitmentState state() {
        return state;
    }

    public @Nullable Engagement engagement() {
        return engagement;
    }

    public EdtfDate date() {
        return date;
    }

    public Claim dateClaim() {
        return dateClaim;
    }

    /** Its date and whether that is inferred; a reader of many fetches {@link #dateClaim} with them. */
    public Dated dated() {
        return Dated.of(date, dateClaim);
    }

    public String says() {
        return says;
    }

    public Claim claim() {
        return claim;
    }

    /** Entries are numbered within their commitment, oldest first. */
    record Key(String commitment, int ordinal) {}
}
