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
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.BackgroundKind;
import org.engagementtimeline.vocabulary.Certainty;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event around the engagements that helps to explain them. */
@Entity
@Immutable
@Table(name = "background")
public class BackgroundEvent {

    @Id
    private String id;

    private String title;

    @Enumerated(EnumType.STRING)
    private BackgroundKind kind;

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

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_claim")
    private Claim accountClaim;

    @OneToMany(mappedBy = "background")
    @OrderBy("ordinal")
    private List<Figure> figures;

    @OneToMany(mappedBy = "background")
    @OrderBy("ordinal")
    private List<Statement> statements;

    @OneToMany(mappedBy = "background")
    private Set<BackgroundMention> mentions;

    protected BackgroundEvent() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public BackgroundKind kind() {
        return kind;
    }

    public EdtfDate date() {
        return date;
    }

    public Claim dateClaim() {
        return dateClaim;
    }

    /** Its date, and whether that is inferred. Queries for many events must fetch {@link #dateClaim} too. */
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

    public Certainty certainty() {
        return certainty;
    }

    public String account() {
        return account;
    }

    public Claim accountClaim() {
        return accountClaim;
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** The organisations involved, by name. */
    public List<BackgroundMention> mentions() {
        return mentions.stream()
                .sorted(Comparator.comparing(mention -> mention.organisation().name()))
                .toList();
    }
}
