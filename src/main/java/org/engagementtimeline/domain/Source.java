package org.engagementtimeline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An article that the record rests on. */
@Entity
@Immutable
@Table(name = "source")
public class Source extends StoredDetails<SourceDetails> {

    protected Source() {
        super(SourceDetails.class);
    }
}
