package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article that the record rests on. */
@Entity
@Immutable
@Table(name = "source")
public class Source {

    @Id
    private String id;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private SourceDetails details;

    protected Source() {}

    public SourceDetails details() {
        return details;
    }
}
