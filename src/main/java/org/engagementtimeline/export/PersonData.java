package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Confirmation;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Spelling;

/**
 * A person as files carry them.
 *
 * @param id by which the person's address and others refer to them
 * @param name the one that the record uses
 * @param party the party that the person acts for; absent where no source says
 * @param spellings every form of the name that a source uses
 * @param offices in which attendances show them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PersonData(
        String id,
        String name,
        Optional<Sourced<Reference>> party,
        List<Sourced<String>> spellings,
        List<Served> offices)
        implements Catalogue.Listed {

    /**
     * An office in which a person attended engagements, or was expected to.
     *
     * @param office which one
     * @param confirmation whether sources show the attendance or only expect it
     * @param engagements how many
     * @param first the first day on which the earliest of them may have been
     * @param last the same of the latest
     */
    public record Served(Reference office, String confirmation, long engagements, LocalDate first, LocalDate last) {

        static Served of(Object[] row) {
            return new Served(
                    new Reference((String) row[1], (String) row[2]),
                    ((Confirmation) row[3]).term(),
                    (long) row[4],
                    (LocalDate) row[5],
                    (LocalDate) row[6]);
        }
    }

    static PersonData of(Person person, List<Spelling> spellings, List<Served> offices) {
        return new PersonData(
                person.id(),
                person.name(),
                Sourced.of(person.party(), person.partyClaim(), party -> new Reference(party.id(), party.name())),
                spellings.stream()
                        .map(spelling -> Sourced.of(spelling.form(), spelling.claim()))
                        .toList(),
                offices);
    }
}
