package org.engagementtimeline.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.vocabulary.Confirmation;

/**
 * A person as every page and file shows them.
 *
 * @param id by which the person's address and others refer to them
 * @param name the one that the record uses
 * @param party that the person acts for; absent where no source says
 * @param spellings every form of the name that a source uses
 * @param offices in which attendances show them
 */
public record PersonDetails(
        String id,
        String name,
        Optional<CitedValue<Reference>> party,
        List<CitedValue<String>> spellings,
        List<Served> offices)
        implements RecordCollection.Item {

    /**
     * An office in which a person attended engagements, or was expected to.
     *
     * @param office the one held then
     * @param confirmation whether sources show the attendance or only expect it
     * @param engagements how many
     * @param first the first day on which the earliest of them may have been
     * @param last the same of the latest
     */
    public record Served(
            Reference office, Confirmation confirmation, long engagements, LocalDate first, LocalDate last) {}

    static PersonDetails of(Person person, List<Served> offices) {
        return new PersonDetails(
                person.id(),
                person.name(),
                Optional.ofNullable(person.party())
                        .flatMap(party -> CitedValue.ofNullable(party.reference(), person.partyClaim())),
                person.spellings().stream()
                        .map(spelling -> CitedValue.of(spelling.form(), spelling.claim()))
                        .toList(),
                offices);
    }
}
