package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A state or body whose representatives meet (a Popolo organization). */
@Entity
@Immutable
@Table(name = "party")
public class Party implements Named {

    @Id
    private String id;

    private int ordinal;

    private String name;

    private String adjective;

    protected Party() {}

    @Override
    public String id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public String name() {
        return name;
    }

    public String adjective() {
        return adjective;
    }
}
