package org.engagementtimeline.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
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

    Stream<Claim> claims() {
        return Stream.of(
                Claim.of(state.words() + " when", date, EdtfDate::words),
                Claim.of(state.words(), says, words -> words));
    }
}
