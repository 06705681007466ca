package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Where an engagement takes place. Which place is within which is read only in SQL, for the filter. */
@Entity
@Immutable
@Table(name = "place")
public class Place implements Named {

    @Id
    private String id;

    private String name;

    protected Place() {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }
}
