package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event around the engagements that helps to explain them. */
@Entity
@Immutable
@Table(name = "background")
public class BackgroundEvent extends StoredDetails<BackgroundDetails> {

    @Column(name = "sort_day")
    private LocalDate sortDay;

    private @Nullable LocalDate earliest;

    private @Nullable LocalDate latest;

    protected BackgroundEvent() {
        super(BackgroundDetails.class);
    }
}
