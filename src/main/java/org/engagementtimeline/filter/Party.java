package org.engagementtimeline.filter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A state or body whose representatives meet (a Popolo organization). */
@Entity
@Immutable
@Table(name = "party")
class Party {

    @Id
    private String id;

    private int ordinal;

    private String name;

    protected Party() {}
}
