package org.engagementtimeline.filter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an engagement is about (a PLOVER context). */
@Entity
@Immutable
@Table(name = "topic")
class Topic {

    @Id
    private String id;

    private int ordinal;

    private String name;

    protected Topic() {}
}
