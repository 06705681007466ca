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

/** A topic of an engagement, with the claim that it was one. */
@Entity
@Immutable
@Table(name = "engagement_topic")
@IdClass(EngagementTopic.Key.class)
public class EngagementTopic {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "engagement_id")
    private Engagement engagement;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    protected EngagementTopic() {}

    public Engagement engagement() {
        return engagement;
    }

    public Topic topic() {
        return topic;
    }

    public Claim claim() {
        return claim;
    }

    /** A topic is given once for an engagement. */
    record Key(String engagement, String topic) {}
}
