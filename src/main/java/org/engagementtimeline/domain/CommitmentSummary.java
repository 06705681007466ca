package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;

/**
 * A commitment that was announced or taken up at an engagement, with its history before and after.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of promise it is
 * @param parties those that made it, jointly if several; empty if no source says whom it binds
 * @param backing who stands behind it
 * @param state what was reported of it there
 * @param report the same in a sentence
 * @param origin how it became known; absent where it became known here
 * @param later what sources report of it since, oldest first
 */
public record CommitmentSummary(
        String id,
        String title,
        CommitmentKind kind,
        List<Reference> parties,
        @JsonUnwrapped Backed backing,
        CommitmentState state,
        CitedValue<String> report,
        Optional<OtherUpdate> origin,
        List<OtherUpdate> later) {

    /**
     * Another update of the same commitment.
     *
     * @param state what was reported of it then
     * @param at the engagement at which it was; absent for an update with a date of its own
     * @param elapsed how long before or after the engagement it was, in words
     */
    public record OtherUpdate(
            CommitmentState state,
            Optional<Reference> at,
            @JsonUnwrapped Dated date,
            String elapsed) {}

    /** Whether it was made here. What is only restated or reported here was made before. */
    public boolean madeHere() {
        return state == CommitmentState.ANNOUNCED;
    }
}
