package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.RelationKind;
import org.hibernate.annotations.Immutable;

/** How an engagement is joined to another, by a source or by a marked inference. */
@Entity
@Immutable
@Table(name = "relation")
@IdClass(Relation.Key.class)
public class Relation {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private Engagement engagement;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private Engagement other;

    @Id
    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected Relation() {}

    public Engagement engagement() {
        return engagement;
    }

    public Engagement other() {
        return other;
    }

    public RelationKind kind() {
        return kind;
    }

    public Claim claim() {
        return claim;
    }

    /** At most one relation of each kind between two engagements. */
    record Key(String engagement, String other, RelationKind kind) {}
}
