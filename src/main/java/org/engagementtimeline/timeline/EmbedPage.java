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
 * @param corrections the words that were searched for in another spelling
 * @param total how many engagements it selects
 * @param years the first of them in the order asked for, as many as a frame has room for
 * @param more how many there are besides
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

    /** What it shows has its own address; that of the frame is for no one to find. */
    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(filter.address(), summary).unlisted();
    }
}
