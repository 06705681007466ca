package org.engagementtimeline.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.engagementtimeline.domain.DisputeDetails;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A matter on which the parties contradict each other, or which only one side states. No other package reads it. */
@Entity
@Immutable
@Table(name = "dispute")
class Dispute {

    @Id
    private String id;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private DisputeDetails details;

    protected Dispute() {}

    DisputeDetails details() {
        return details;
    }
}
