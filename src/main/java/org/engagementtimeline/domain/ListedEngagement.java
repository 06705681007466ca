package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What lists show of an engagement: a sixth of its details, kept beside them because pages list many. */
@Entity
@Immutable
@Table(name = "engagement")
public class ListedEngagement {

    @Id
    private String id;

    @Column(columnDefinition = "jsonb")
    private String card;

    protected ListedEngagement() {}

    public EngagementCard card() {
        return DetailsJson.read(card, EngagementCard.class);
    }
}
