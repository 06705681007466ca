package org.engagementtimeline.background;

import java.util.List;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.PageMetadata;

/** The page of one background event: its details, and the engagements next to it in time. */
public record BackgroundPage(BackgroundDetails event, List<Neighbour> neighbours) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/background/" + event.id(), event.account().value(), event.recordDates());
    }

    /**
     * An engagement next to the event in the order of time; the two dates are shown and no span between them, because
     * hardly an event is dated to the day.
     *
     * @param position before the event, after it, or around it if the two dates may mean the same day
     */
    public record Neighbour(String id, String title, Dated date, Position position) {

        /** Where an engagement stands to an event in time. */
        public enum Position implements Term {
            BEFORE,
            AROUND,
            AFTER;

            static Position of(EdtfDate engagement, EdtfDate event) {
                return engagement.overlaps(event) ? AROUND : engagement.compareTo(event) < 0 ? BEFORE : AFTER;
            }
        }

        static Neighbour of(EngagementDetails engagement, EdtfDate event) {
            Dated dated = engagement.dated();
            return new Neighbour(engagement.id(), engagement.title(), dated, Position.of(dated.date(), event));
        }
    }
}
