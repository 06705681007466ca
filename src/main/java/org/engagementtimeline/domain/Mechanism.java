package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A standing channel between parties (Popolo). */
@Entity
@Immutable
@Table(name = "mechanism")
public class Mechanism {

    @Id
    private String id;

    private int ordinal;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private MechanismDetails details;

    protected Mechanism() {}

    public MechanismDetails details() {
        return details;
    }
}
