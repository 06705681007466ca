package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;

/**
 * What someone said, at or about an engagement or an event of the background, as pages show it.
 *
 * @param speakers the parties it is said for; empty for a comment
 * @param person who said it, where one is named
 * @param capacity the office held then, or the organisation that spoke, or who is meant by an unnamed group
 * @param date when, where on another day than what it is about
 */
public record StatementDetails(
        List<Reference> speakers,
        Optional<Reference> person,
        Optional<String> capacity,
        Optional<Fact<EdtfDate>> date,
        Fact<String> says,
        List<String> mentions) {

    /** @param position with its parties, person, office, organisation, mentions and claims already read */
    public static StatementDetails of(Statement position) {
        Optional<String> office = Optional.ofNullable(position.office()).map(Office::title);
        Optional<String> organisation =
                Optional.ofNullable(position.organisation()).map(Organisation::name);
        return new StatementDetails(
                position.parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                Optional.ofNullable(position.person()).map(person -> new Reference(person.id(), person.name())),
                office.or(() -> organisation).or(() -> Optional.ofNullable(position.unnamed())),
                Fact.ofNullable(position.date(), position.dateClaim()),
                Fact.of(position.says(), position.claim()),
                position.mentions().stream().map(Organisation::name).toList());
    }

    /** The same where the page has already said for whom it was made. */
    StatementDetails underItsSpeakers() {
        return new StatementDetails(List.of(), person, capacity, date, says, mentions);
    }
}
