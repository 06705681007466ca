package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Representatives of two or more parties meet, or plan to (PLOVER CONSULT, a schema.org Event). */
@Entity
@Immutable
@Table(name = "engagement")
public class Engagement {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    @Column(name = "mechanism_id")
    private @Nullable String mechanism;

    private @Nullable Integer round;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private EngagementDetails details;

    protected Engagement() {}

    public EngagementDetails details() {
        return details;
    }
}
