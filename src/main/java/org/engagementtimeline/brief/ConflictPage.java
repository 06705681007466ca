package org.engagementtimeline.brief;

import java.util.List;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.PageMetadata;

/**
 * One page of the table of all conflicts between reports.
 *
 * @param brief of the engagements on which reports conflict
 */
public record ConflictPage(BriefPage brief) implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(brief.start()),
                "Every point on which two reports of an engagement cannot both be right, with who says what, what we use and why.");
    }

    /** The table has a row for each reading; the JSON has the engagements whole. */
    @Override
    public List<Alternate> alternates() {
        return List.of(
                new Alternate(Format.CSV.title(), Format.CSV.mediaType(), "/conflicts.csv"),
                new Alternate(Format.JSON.title(), Format.JSON.mediaType(), "/engagements.json?conflicting=yes"));
    }

    /** The address of a page of the table. */
    public String address(TimelinePosition position) {
        return Link.to("/conflicts", position).toString();
    }
}
