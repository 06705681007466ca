package org.engagementtimeline.dispute;

import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;

/** The page of one dispute. */
public record DisputePage(DisputeDetails dispute) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord(
                "/disputes/" + dispute.id(), dispute.about().value(), dispute.recordDates());
    }
}
