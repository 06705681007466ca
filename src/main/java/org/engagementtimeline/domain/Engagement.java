package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Representatives of two or more parties meet, or plan to (PLOVER CONSULT, a schema.org Event). */
@Entity
@Immutable
@Table(name = "engagement")
public class Engagement {

    @Id
    private String id;

    private String title;

    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kind_claim")
    private Claim kindClaim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mechanism_id")
    private @Nullable Mechanism mechanism;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mechanism_claim")
    private @Nullable Claim mechanismClaim;

    private @Nullable Integer round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_claim")
    private @Nullable Claim roundClaim;

    private @Nullable String level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "level_claim")
    private @Nullable Claim levelClaim;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "status_claim")
    private Claim statusClaim;

    @Column(name = "date_edtf")
    private EdtfDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "date_claim")
    private Claim dateClaim;

    private @Nullable LocalDate earliest;

    private @Nullable LocalDate latest;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private @Nullable Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_claim")
    private @Nullable Claim placeClaim;

    private String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_claim")
    private Claim summaryClaim;

    @OneToMany(mappedBy = "engagement")
    private Set<Delegation> delegations;

    @OneToMany(mappedBy = "engagement")
    private Set<EngagementTopic> topics;

    @OneToMany(mappedBy = "engagement")
    @OrderBy("ordinal")
    private List<Statement> statements;

    @OneToMany(mappedBy = "engagement")
    private Set<CommitmentUpdate> commitmentUpdates;

    @OneToMany(mappedBy = "engagement")
    @OrderBy("ordinal")
    private List<Discrepancy> discrepancies;

    @OneToMany(mappedBy = "engagement")
    private Set<Relation> relations;

    @OneToMany(mappedBy = "other")
    private Set<Relation> relationsOfOthers;

    protected Engagement() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public EngagementKind kind() {
        return kind;
    }

    public Claim kindClaim() {
        return kindClaim;
    }

    public @Nullable Mechanism mechanism() {
        return mechanism;
    }

    public @Nullable Claim mechanismClaim() {
        return mechanismClaim;
    }

    public @Nullable Integer round() {
        return round;
    }

    public @Nullable Claim roundClaim() {
        return roundClaim;
    }

    /** At which level the parties met, as a source words it. */
    public @Nullable String level() {
        return level;
    }

    public @Nullable Claim levelClaim() {
        return levelClaim;
    }

    public EngagementStatus status() {
        return status;
    }

    public Claim statusClaim() {
        return statusClaim;
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

    public @Nullable LocalDate earliest() {
        return earliest;
    }

    public @Nullable LocalDate latest() {
        return latest;
    }

    public LocalDate sortDay() {
        return sortDay;
    }

    public @Nullable Place place() {
        return place;
    }

    public @Nullable Claim placeClaim() {
        return placeClaim;
    }

    public String summary() {
        return summary;
    }

    public Claim summaryClaim() {
        return summaryClaim;
    }

    /** In the order of the parties. */
    public List<Delegation> delegations() {
        return delegations.stream()
                .sorted(Comparator.comparingInt(delegation -> delegation.party().ordinal()))
                .toList();
    }

    /** In the order of the topics. */
    public List<EngagementTopic> topics() {
        return topics.stream()
                .sorted(Comparator.comparingInt(topic -> topic.topic().ordinal()))
                .toList();
    }

    public List<Statement> statements() {
        return statements;
    }

    /** What was reported there of each commitment, by the commitments' ids. */
    public List<CommitmentUpdate> commitmentUpdates() {
        return commitmentUpdates.stream()
                .sorted(Comparator.comparing(
                                (CommitmentUpdate update) -> update.commitment().id())
                        .thenComparingInt(CommitmentUpdate::ordinal))
                .toList();
    }

    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /** The relations from this engagement to others, then those from others to it. */
    public List<Relation> relations() {
        return Stream.concat(relations.stream(), relationsOfOthers.stream()).toList();
    }

    public Reference reference() {
        return new Reference(id, title);
    }
}
