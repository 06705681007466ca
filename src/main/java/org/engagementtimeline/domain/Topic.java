package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an engagement is about (a PLOVER context). */
@Entity
@Immutable
@Table(name = "topic")
public class Topic implements Named {

    @Id
    private String id;

    private int ordinal;

    private String name;

    protected Topic() {}

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
}
