package org.engagementtimeline.background;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Amount;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Figure;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.StatementDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.RecordCollection;
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
 * @param organisations those involved
 * @param figures the numbers that sources give of it
 * @param statements what was said about it
 */
public record BackgroundDetails(
        String id,
        String title,
        BackgroundKind kind,
        Certainty certainty,
        CitedValue<EdtfDate> date,
        Optional<CitedValue<Reference>> place,
        CitedValue<String> account,
        List<CitedValue<Reference>> organisations,
        List<CitedValue<Amount>> figures,
        List<StatementDetails> statements)
        implements RecordCollection.Item {

    static BackgroundDetails of(BackgroundEvent event) {
        return new BackgroundDetails(
                event.id(),
                event.title(),
                event.kind(),
                event.certainty(),
                CitedValue.of(event.date(), event.dateClaim()),
                Optional.ofNullable(event.place())
                        .flatMap(place -> CitedValue.ofNullable(place.reference(), event.placeClaim())),
                CitedValue.of(event.account(), event.accountClaim()),
                event.mentions().stream()
                        .map(mention -> CitedValue.of(mention.organisation().reference(), mention.claim()))
                        .toList(),
                event.figures().stream().map(Figure::amount).toList(),
                event.statements().stream().map(StatementDetails::of).toList());
    }
}
