package org.engagementtimeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.Amount;

/**
 * What someone said, at or about an engagement or a background event, or on one side of a dispute.
 *
 * @param parties those it is said for; empty for a comment
 * @param person who said it; absent where no source names anyone
 * @param capacity the office held then, the organisation that spoke, or the words for an unnamed group
 * @param date when, where on another day than what it is about
 * @param accordingTo who says in the source that the parties said so; absent if they speak for themselves or the source tells it
 * @param says what was said, in our words
 * @param office the one held then; absent where no source says
 * @param organisation that spoke; absent where a person or an unnamed group did
 * @param figures the numbers in it
 * @param mentions the organisations that it names
 */
public record StatementDetails(
        List<Reference> parties,
        Optional<Reference> person,
        Optional<Reference> office,
        Optional<Reference> organisation,
        Optional<String> capacity,
        Optional<CitedValue<EdtfDate>> date,
        Optional<Attribution> accordingTo,
        CitedValue<String> says,
        List<CitedValue<Amount>> figures,
        List<Reference> mentions) {

    /**
     * Who says something, according to a source: a person in an office, or an organisation.
     *
     * @param person absent if an organisation says it
     * @param office in which the person speaks
     * @param organisation absent if a person says it
     * @param party for which they speak; absent where it is not known
     */
    public record Attribution(
            Optional<Reference> person,
            Optional<Reference> office,
            Optional<Reference> organisation,
            Optional<Reference> party) {

        /** As in "Ishaq Dar, Deputy Prime Minister and Foreign Minister". */
        public String words() {
            return person.map(speaker -> speaker.name()
                            + office.map(held -> ", " + held.name()).orElse(""))
                    .or(() -> organisation.map(Reference::name))
                    .orElse("");
        }
    }

    /** Whether the source tells it in its own voice and attributes it to no speaker. */
    public boolean unattributed() {
        return capacity.isEmpty() && accordingTo.isEmpty();
    }

    /** For no party, it is a comment. */
    public boolean comment() {
        return parties.isEmpty();
    }

    Stream<Claim> claims() {
        return Stream.of(
                        date.stream().map(day -> Claim.of("date of a statement", day, EdtfDate::words)),
                        Stream.of(Claim.of(comment() ? "comment" : "position", says, words -> who() + ": " + words)),
                        figures.stream().map(figure -> Claim.of("figure", figure, Amount::statement)))
                .flatMap(claims -> claims);
    }

    private String who() {
        if (person.isPresent()) {
            return person.get().name() + capacity.map(held -> ", " + held).orElse("");
        }
        return comment()
                ? capacity.orElse("")
                : Reference.names(parties)
                        + accordingTo
                                .map(who -> ", according to " + who.words())
                                .orElse("");
    }
}
