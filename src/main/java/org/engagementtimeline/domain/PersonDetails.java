package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.TenureStatus;

/**
 * A person as every page and file shows them.
 *
 * @param id by which the person's address and others refer to them
 * @param name the one that the record uses
 * @param party that the person acts for; absent where no source says
 * @param spellings every form of the name that a source uses
 * @param offices in which attendances and statements show them
 * @param tenures the offices that neither an attendance nor a statement shows them in
 * @param recordDates when the record was created and last changed
 */
public record PersonDetails(
        String id,
        String name,
        Optional<CitedValue<Reference>> party,
        List<CitedValue<String>> spellings,
        List<Served> offices,
        List<Tenure> tenures,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    /**
     * An office in which sources show a person: at an engagement, whether there or only expected, or as a speaker.
     *
     * @param office the one held then
     * @param times how often
     * @param first the first day on which the earliest of them may have been
     * @param last the same of the latest
     */
    public record Served(Reference office, long times, LocalDate first, LocalDate last) {}

    /**
     * An office that a source names someone in, or as having held.
     *
     * @param office which
     * @param held whether it was held then, or before
     * @param date when the source does
     */
    public record Tenure(
            Reference office,
            TenureStatus held,
            CitedValue<EdtfDate> date,
            @JsonUnwrapped Evidence evidence) {

        Stream<Claim> claims() {
            String formerly = held == TenureStatus.FORMERLY ? ", formerly" : "";
            return Stream.of(
                    Claim.of("date of an office", date, EdtfDate::words),
                    new Claim("office", office.name() + formerly, evidence));
        }
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.of(
                        party.stream().map(of -> Claim.of("party", of, Reference::name)),
                        spellings.stream().map(spelling -> Claim.of("name", spelling, words -> words)),
                        tenures.stream().flatMap(Tenure::claims))
                .flatMap(claims -> claims);
    }
}
