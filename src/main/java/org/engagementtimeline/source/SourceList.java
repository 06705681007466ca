package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the list of sources shows.
 *
 * @param sources the sources of this page, in the order of the data set
 */
public record SourceList(List<Entry> sources, Paging paging) implements HasMetadata {

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

    /**
     * A source in the list.
     *
     * @param furniture how many of its paragraphs are page furniture
     * @param claims how many claims cite it
     * @param onlyHere how many of those cite no other source
     */
    public record Entry(SourceDetails source, long furniture, long claims, long onlyHere) {

        static Entry of(SourceRepository.Counted counted) {
            return new Entry(
                    SourceDetails.of(counted.source()), counted.furniture(), counted.claims(), counted.onlyHere());
        }
    }
}
