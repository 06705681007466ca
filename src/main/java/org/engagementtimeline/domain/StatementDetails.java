package org.engagementtimeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;

/**
 * What someone said, at or about an engagement or a background event, or on one side of a dispute.
 *
 * @param parties those it is said for; empty for a comment
 * @param person who said it; absent where no source names anyone
 * @param capacity the office held then, the organisation that spoke, or the words for an unnamed group
 * @param date when, where on another day than what it is about
 * @param says what was said, in our words
 * @param office the one held then; absent where no source says
 * @param organisation that spoke; absent where a person or an unnamed group did
 * @param mentions the organisations that it names
 */
public record StatementDetails(
        List<Reference> parties,
        Optional<Reference> person,
        Optional<Reference> office,
        Optional<Reference> organisation,
        Optional<String> capacity,
        Optional<CitedValue<EdtfDate>> date,
        CitedValue<String> says,
        List<Reference> mentions) {

    /** The same where the page has already told for whom it was said or, if for no party, which body said it. */
    public StatementDetails withoutParties() {
        return new StatementDetails(
                List.of(),
                person,
                office,
                organisation,
                capacity.filter(any -> !comment() || person.isPresent()),
                date,
                says,
                mentions);
    }

    /** The same where the page has already told who said it and for whom. */
    public StatementDetails withoutSpeaker() {
        return new StatementDetails(parties, Optional.empty(), office, organisation, capacity, date, says, List.of());
    }

    /** Whether there is anything to tell about the speaker or the day. */
    public boolean attributed() {
        return !parties.isEmpty() || person.isPresent() || capacity.isPresent() || date.isPresent();
    }

    /** For no party, it is a comment. */
    public boolean comment() {
        return parties.isEmpty();
    }

    Stream<Claim> claims() {
        return Stream.concat(
                date.stream().map(day -> Claim.of("date of a statement", day, EdtfDate::words)),
                Stream.of(Claim.of(comment() ? "comment" : "position", says, words -> who() + ": " + words)));
    }

    private String who() {
        if (person.isPresent()) {
            return person.get().name() + capacity.map(held -> ", " + held).orElse("");
        }
        return comment() ? capacity.orElse("") : Reference.names(parties);
    }
}
