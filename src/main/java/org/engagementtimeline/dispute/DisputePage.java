package org.engagementtimeline.dispute;

import java.util.List;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/** The page of one dispute. */
public record DisputePage(DisputeDetails dispute) implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/disputes/" + dispute.id(), dispute.about().value(), dispute.recordDates());
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/disputes/" + dispute.id());
    }
}
