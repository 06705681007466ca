package org.engagementtimeline.dispute;

import java.util.List;
import java.util.SortedMap;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/** Everything that one page of the list of disputes shows, by kind. */
public record DisputeList(Paging paging, SortedMap<DisputeKind, List<DisputeDetails>> kinds) implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()),
                "What the parties contradict each other on, what someone alleges, and what only one side claims.");
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/disputes");
    }

    /** The address of one page of the list. */
    public String address(int page) {
        return page > 1 ? "/disputes?page=" + page : "/disputes";
    }
}
