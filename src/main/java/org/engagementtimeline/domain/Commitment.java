package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something promised, and its history (PLOVER AGREE, the Peace Accords Matrix). */
@Entity
@Immutable
@Table(name = "commitment")
public class Commitment {

    @Id
    private String id;

    private String title;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_claim")
    private Claim byClaim;

    @Column(name = "due_edtf")
    private @Nullable EdtfDate due;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "due_claim")
    private @Nullable Claim dueClaim;

    @ManyToMany
    @JoinTable(
            name = "commitment_party",
            joinColumns = @JoinColumn(name = "commitment_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderBy("ordinal")
    private Set<Party> parties;

    @OneToMany(mappedBy = "commitment")
    @OrderBy("ordinal")
    private List<CommitmentUpdate> history;

    @OneToMany(mappedBy = "commitment")
    private Set<CommitmentTopic> topics;

    @OneToMany(mappedBy = "commitment")
    @OrderBy("ordinal")
    private List<Figure> figures;

    protected Commitment() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public CommitmentKind kind() {
        return kind;
    }

    public Claim byClaim() {
        return byClaim;
    }

    public @Nullable EdtfDate due() {
        return due;
    }

    public @Nullable Claim dueClaim() {
        return dueClaim;
    }

    public Set<Party> parties() {
        return parties;
    }

    public List<CommitmentUpdate> history() {
        return history;
    }

    /** In the order of the topics. */
    public List<CommitmentTopic> topics() {
        return topics.stream()
                .sorted(Comparator.comparingInt(topic -> topic.topic().ordinal()))
                .toList();
    }

    public List<Figure> figures() {
        return figures;
    }
}
