package org.engagementtimeline.commitment;

import java.util.Optional;
import org.engagementtimeline.domain.CitedValue;
import org.engagementtimeline.domain.CommitmentState;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * One step in a commitment's life, as pages show it.
 *
 * @param at the engagement at which it happened, where it did at one
 * @param place where that engagement took place, where a source says so
 */
record Step(
        CommitmentState state,
        CitedValue<EdtfDate> date,
        Optional<Reference> at,
        Optional<String> place,
        CitedValue<String> says) {

    static Step of(CommitmentUpdate entry) {
        return new Step(
                entry.state(),
                CitedValue.of(entry.date(), entry.dateClaim()),
                Optional.ofNullable(entry.engagement()).map(engagement -> engagement.reference()),
                Optional.ofNullable(entry.engagement())
                        .map(engagement -> engagement.place())
                        .map(place -> place.name()),
                CitedValue.of(entry.says(), entry.claim()));
    }
}
