package org.engagementtimeline.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where an engagement takes place; places may lie within others. */
@Entity
@Immutable
@Table(name = "place")
public class Place {

    @Id
    private String id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "within_id")
    private @Nullable Place within;

    protected Place() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable Place within() {
        return within;
    }
}
