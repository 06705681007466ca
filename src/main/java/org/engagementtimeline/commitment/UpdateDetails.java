package org.engagementtimeline.commitment;

import java.util.Optional;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * An update of a commitment, as pages and files show it.
 *
 * @param state what was reported of it
 * @param date when that was
 * @param at the engagement at which it happened, where it did at one
 * @param place where that engagement took place, where a source says so
 * @param says the report in a sentence
 */
public record UpdateDetails(
        CommitmentState state,
        CitedValue<EdtfDate> date,
        Optional<Reference> at,
        Optional<String> place,
        CitedValue<String> says) {

    static UpdateDetails of(CommitmentUpdate update) {
        return new UpdateDetails(
                update.state(),
                CitedValue.of(update.date(), update.dateClaim()),
                Optional.ofNullable(update.engagement()).map(engagement -> engagement.reference()),
                Optional.ofNullable(update.engagement())
                        .map(engagement -> engagement.place())
                        .map(place -> place.name()),
                CitedValue.of(update.says(), update.claim()));
    }
}
