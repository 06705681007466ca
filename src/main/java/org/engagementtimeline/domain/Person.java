package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Someone whom a source names. */
@Entity
@Immutable
@Table(name = "person")
public class Person {

    @Id
    private String id;

    private String name;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private PersonDetails details;

    protected Person() {}

    public PersonDetails details() {
        return details;
    }
}
