package org.engagementtimeline.timeline;

import java.util.List;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.search.Correction;
import org.engagementtimeline.timeline.TimelinePage.Year;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/**
 * Everything that a timeline in a frame on another site shows.
 *
 * @param summary the filter in a sentence
 * @param corrections the words that the search replaced by a similar spelling
 * @param total how many engagements it selects
 * @param years the first engagements in the order of the filter
 * @param more how many other engagements there are
 */
public record EmbedPage(
        String dataSet,
        EngagementFilter filter,
        String summary,
        List<Correction> corrections,
        long total,
        List<Year> years,
        long more)
        implements HasMetadata {

    /** The canonical page is the timeline. Search engines must not list the frame. */
    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(filter.address(), summary).unlisted();
    }
}
