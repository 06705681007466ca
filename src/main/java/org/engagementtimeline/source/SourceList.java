package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.domain.SourceDetails;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the list of sources shows.
 *
 * @param sources the sources of this page, in the order of their ids
 */
public record SourceList(List<SourceDetails> sources, Paging paging) implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()), "The articles that the record rests on, and how much rests on each.");
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables("/sources");
    }

    /** The address of one page of the list. */
    public static String address(int number) {
        return number == 1 ? "/sources" : "/sources?page=" + number;
    }
}
