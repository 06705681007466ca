package org.engagementtimeline.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.StatementDetails.Attribution;
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
 * @param accordingTo who says so in the source; absent if the source says it itself
 * @param says the report in a sentence
 */
public record UpdateDetails(
        CommitmentState state,
        CitedValue<EdtfDate> date,
        Optional<Reference> at,
        Optional<String> place,
        Optional<Attribution> accordingTo,
        CitedValue<String> says) {

    Stream<Claim> claims() {
        Claim claim = Claim.of(state.words(), says, words -> words);
        // The date of an update at an engagement is a fact of the engagement, and counted there.
        return at.isPresent()
                ? Stream.of(claim)
                : Stream.of(Claim.of(state.words() + " when", date, EdtfDate::words), claim);
    }
}
