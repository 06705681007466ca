package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;

/**
 * What someone said, at or about an engagement or a background event.
 *
 * @param parties those it is said for; empty for a comment
 * @param person who said it; absent where no source names anyone
 * @param capacity the office held then, the organisation that spoke, or the words for an unnamed group
 * @param date when, where on another day than what it is about
 * @param says what was said, in our words
 * @param mentions the organisations that it names
 */
public record StatementDetails(
        List<Reference> parties,
        Optional<Reference> person,
        Optional<String> capacity,
        Optional<CitedValue<EdtfDate>> date,
        CitedValue<String> says,
        List<String> mentions) {

    public static StatementDetails of(Statement statement) {
        Optional<String> office = Optional.ofNullable(statement.office()).map(Office::title);
        Optional<String> organisation =
                Optional.ofNullable(statement.organisation()).map(Organisation::name);
        return new StatementDetails(
                statement.parties().stream().map(Named::reference).toList(),
                Optional.ofNullable(statement.person()).map(Named::reference),
                office.or(() -> organisation).or(() -> Optional.ofNullable(statement.unnamed())),
                CitedValue.ofNullable(statement.date(), statement.dateClaim()),
                CitedValue.of(statement.says(), statement.claim()),
                statement.mentions().stream().map(Organisation::name).toList());
    }

    /** The same where the page has already told for whom it was said. */
    StatementDetails withoutParties() {
        return new StatementDetails(List.of(), person, capacity, date, says, mentions);
    }

    /** The same where the page has already told who said it and for whom. */
    public StatementDetails withoutSpeaker() {
        return new StatementDetails(parties, Optional.empty(), capacity, date, says, List.of());
    }

    /** Whether there is anything to tell about the speaker or the day. */
    public boolean attributed() {
        return !parties.isEmpty() || person.isPresent() || capacity.isPresent() || date.isPresent();
    }

    public Stream<Evidence> everyEvidence() {
        return Stream.concat(Stream.of(says.evidence()), date.stream().map(CitedValue::evidence));
    }
}
