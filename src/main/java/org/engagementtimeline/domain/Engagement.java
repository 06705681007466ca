package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Representatives of two or more parties meet, or plan to (PLOVER CONSULT, a schema.org Event). */
@Entity
@Immutable
@Table(name = "engagement")
public class Engagement extends StoredDetails<EngagementDetails> {

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    @Column(name = "mechanism_id")
    private @Nullable String mechanism;

    private @Nullable Integer round;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    protected Engagement() {
        super(EngagementDetails.class);
    }
}
