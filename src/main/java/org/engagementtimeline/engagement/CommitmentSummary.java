package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.Elapsed;
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
 * @param parties those that made it, jointly where several
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

    static CommitmentSummary of(CommitmentUpdate update) {
        Commitment commitment = update.commitment();
        List<CommitmentUpdate> history = commitment.history();
        return new CommitmentSummary(
                commitment.id(),
                commitment.title(),
                commitment.kind(),
                commitment.parties().stream().map(Named::reference).toList(),
                update.state(),
                CitedValue.of(update.says(), update.claim()),
                history.stream()
                        .filter(other -> other.ordinal() < update.ordinal())
                        .findFirst()
                        .map(first -> other(first, Elapsed.between(first.date(), update.date()), "earlier")),
                history.stream()
                        .filter(other -> other.ordinal() > update.ordinal())
                        .map(later -> other(later, Elapsed.between(update.date(), later.date()), "later"))
                        .toList());
    }

    private static OtherUpdate other(CommitmentUpdate update, Elapsed elapsed, String direction) {
        return new OtherUpdate(
                update.state(),
                Optional.ofNullable(update.engagement()).map(Engagement::reference),
                update.dated(),
                elapsed.words(direction));
    }

    /** Whether it became known here: announced, or told of by the party that had made it before. */
    public boolean madeHere() {
        return state == CommitmentState.ANNOUNCED || state == CommitmentState.REPORTED;
    }
}
