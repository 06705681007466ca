package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Reference;

/**
 * An event of the background as files carry it.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param kind what sort of event it is
 * @param certainty whether sources state, claim or dispute it
 * @param date when it was
 * @param place where it was; absent where no source says
 * @param account what the sources tell of it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BackgroundData(
        String id,
        String title,
        String kind,
        String certainty,
        Sourced<DateData> date,
        Optional<Sourced<Reference>> place,
        Sourced<String> account)
        implements Catalogue.Listed {

    static BackgroundData of(BackgroundEvent event) {
        return new BackgroundData(
                event.id(),
                event.title(),
                event.kind().term(),
                event.certainty().term(),
                Sourced.of(DateData.of(event.date()), event.dateClaim()),
                Sourced.of(event.place(), event.placeClaim(), place -> new Reference(place.id(), place.name())),
                Sourced.of(event.account(), event.accountClaim()));
    }
}
