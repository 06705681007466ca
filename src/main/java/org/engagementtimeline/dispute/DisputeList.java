package org.engagementtimeline.dispute;

import java.util.List;
import java.util.SortedMap;
import org.engagementtimeline.domain.DisputeDetails;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/** Everything that one page of the list of disputes shows, by kind. */
public record DisputeList(Paging paging, SortedMap<DisputeKind, List<DisputeDetails>> kinds) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()),
                "What the parties contradict each other on, what someone alleges, and what only one side claims.");
    }

    /** The address of one page of the list. */
    public String address(int page) {
        return page > 1 ? "/disputes?page=" + page : "/disputes";
    }
}
