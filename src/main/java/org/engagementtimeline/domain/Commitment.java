package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.hibernate.annotations.Immutable;

/** Something promised, and its history (PLOVER AGREE, the Peace Accords Matrix). */
@Entity
@Immutable
@Table(name = "commitment")
public class Commitment extends StoredDetails<CommitmentDetails> {

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    protected Commitment() {
        super(CommitmentDetails.class);
    }
}
