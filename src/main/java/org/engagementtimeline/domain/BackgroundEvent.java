package org.engagementtimeline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event around the engagements that helps to explain them. */
@Entity
@Immutable
@Table(name = "background")
public class BackgroundEvent {

    @Id
    private String id;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    private @Nullable LocalDate earliest;

    private @Nullable LocalDate latest;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private BackgroundDetails details;

    protected BackgroundEvent() {}

    public BackgroundDetails details() {
        return details;
    }
}
