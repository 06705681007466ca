package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A standing channel between parties (Popolo). */
@Entity
@Immutable
@Table(name = "mechanism")
public class Mechanism extends StoredDetails<MechanismDetails> {

    private int ordinal;

    protected Mechanism() {
        super(MechanismDetails.class);
    }
}
