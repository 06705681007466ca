package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.DisputeDetails.DisputeSummary;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.Amount;
import org.engagementtimeline.vocabulary.BackgroundKind;
import org.engagementtimeline.vocabulary.Certainty;

/**
 * A background event as every page and file shows it.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of event it is
 * @param certainty whether sources state, claim or dispute it
 * @param date when it was
 * @param place where it was; absent where no source says
 * @param account what the sources tell of it
 * @param organisations those that sources name in connection with it
 * @param figures the numbers that sources give of it
 * @param statements what was said about it
 * @param disputes those that bear on it, with what shows that they do
 * @param recordDates when the record was created and last changed
 */
public record BackgroundDetails(
        String id,
        String title,
        CitedValue<BackgroundKind> kind,
        CitedValue<Certainty> certainty,
        CitedValue<EdtfDate> date,
        Optional<CitedValue<Reference>> place,
        CitedValue<String> account,
        List<CitedValue<Involved>> organisations,
        List<CitedValue<Amount>> figures,
        List<StatementDetails> statements,
        List<CitedValue<DisputeSummary>> disputes,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    /**
     * An organisation that sources name in connection with the event.
     *
     * @param organisation the one that is named
     * @param blamedBy the parties that blame it; empty if a source says in its own voice that it was involved
     */
    public record Involved(Reference organisation, List<Reference> blamedBy) {

        String words() {
            return organisation.name() + (blamedBy.isEmpty() ? "" : ", blamed by " + Reference.names(blamedBy));
        }
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.of(
                        Stream.of(
                                Claim.of("kind", kind, BackgroundKind::words),
                                Claim.of("certainty", certainty, Certainty::words),
                                Claim.of("date", date, EdtfDate::words)),
                        place.stream().map(where -> Claim.of("place", where, Reference::name)),
                        Stream.of(Claim.of("what happened", account, words -> words)),
                        organisations.stream()
                                .map(organisation -> Claim.of("who is involved", organisation, Involved::words)),
                        statements.stream().flatMap(StatementDetails::claims),
                        figures.stream().map(figure -> Claim.of("figure", figure, Amount::statement)))
                .flatMap(claims -> claims);
    }
}
