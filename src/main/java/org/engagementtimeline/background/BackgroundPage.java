package org.engagementtimeline.background;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/** The page of one background event: its details, and the engagements next to it in time. */
public record BackgroundPage(BackgroundDetails event, Optional<Neighbour> before, Optional<Neighbour> after)
        implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/background/" + event.id(), event.account().value(), event.recordDates());
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/background/" + event.id());
    }

    /**
     * An engagement next to the event in the order of time; the two dates are shown and no span between them, because
     * hardly an event is dated to the day.
     *
     * @param overlaps whether the two dates may mean the same day
     */
    public record Neighbour(String id, String title, Dated date, boolean overlaps) {

        static Neighbour of(EngagementDetails engagement, EdtfDate event) {
            Dated dated = engagement.dated();
            return new Neighbour(engagement.id(), engagement.title(), dated, overlap(dated.date(), event));
        }

        /** An open end counts as unlimited. */
        static boolean overlap(EdtfDate one, EdtfDate other) {
            return Elapsed.between(one, other).least() == 0
                    && Elapsed.between(other, one).least() == 0;
        }
    }
}
