package org.engagementtimeline.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.domain.StoredDetails;
import org.hibernate.annotations.Immutable;

/** A matter on which the parties contradict each other, or which only one side states. No other package reads it. */
@Entity
@Immutable
@Table(name = "dispute")
class Dispute extends StoredDetails<DisputeDetails> {

    protected Dispute() {
        super(DisputeDetails.class);
    }
}
