package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the list of sources shows.
 *
 * @param sources the sources of this page, in the order of their ids
 */
public record SourceList(List<SourceDetails> sources, Paging paging) implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()), "The articles that the record rests on, and how much rests on each.");
    }

    /** The address of one page of the list. */
    public static String address(int number) {
        return number == 1 ? "/sources" : "/sources?page=" + number;
    }
}
