package org.engagementtimeline.commitment;

import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;

/**
 * One step in a commitment's life, as pages show it.
 *
 * @param at the engagement at which it happened, where it did at one
 * @param place where that engagement took place, where a source says so
 */
record Step(
        CommitmentState state, Fact<EdtfDate> date, Optional<Reference> at, Optional<String> place, Fact<String> says) {

    static Step of(CommitmentUpdate entry) {
        return new Step(
                entry.state(),
                Fact.of(entry.date(), entry.dateClaim()),
                Optional.ofNullable(entry.engagement())
                        .map(engagement -> new Reference(engagement.id(), engagement.title())),
                Optional.ofNullable(entry.engagement())
                        .map(engagement -> engagement.place())
                        .map(place -> place.name()),
                Fact.of(entry.says(), entry.claim()));
    }
}
