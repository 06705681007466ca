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

/** A topic of a commitment, with the claim that it is one. */
@Entity
@Immutable
@Table(name = "commitment_topic")
@IdClass(CommitmentTopic.Key.class)
public class CommitmentTopic {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected CommitmentTopic() {}

    public Commitment commitment() {
        return commitment;
    }

    public Topic topic() {
        return topic;
    }

    public Claim claim() {
        return claim;
    }

    /** A topic is given once for a commitment. */
    record Key(String commitment, String topic) {}
}
