package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Someone whom a source names. */
@Entity
@Immutable
@Table(name = "person")
public class Person extends StoredDetails<PersonDetails> {

    private String name;

    protected Person() {
        super(PersonDetails.class);
    }
}
