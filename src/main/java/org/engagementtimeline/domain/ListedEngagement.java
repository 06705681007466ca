package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What lists show of an engagement: a sixth of its details, kept beside them because pages list many. */
@Entity
@Immutable
@Table(name = "engagement")
public class ListedEngagement {

    @Id
    private String id;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private EngagementCard card;

    protected ListedEngagement() {}

    public EngagementCard card() {
        return card;
    }
}
