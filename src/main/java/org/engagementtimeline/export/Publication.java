package org.engagementtimeline.export;

import java.time.Instant;
import java.time.LocalDate;
import org.engagementtimeline.record.DataSet;

/**
 * What a file says of itself, so that whoever finds it knows what it is, of which revision, and where it came from.
 *
 * @param title of the data set
 * @param summary which engagements these are, in a sentence
 * @param version of the data set
 * @param revision the whole of it
 * @param loadedAt when this revision was loaded
 * @param site what the site's addresses begin with, without a slash at the end
 * @param page the path and query of the page that shows the same
 * @param self the path and query of this file
 * @param accessed the day on which it was made, in UTC
 */
record Publication(
        String title,
        String summary,
        String version,
        String revision,
        Instant loadedAt,
        String site,
        String page,
        String self,
        LocalDate accessed) {

    private static final int SHORT_REVISION = 12;

    static Publication of(DataSet dataSet, String summary, String site, String page, String self, LocalDate accessed) {
        return new Publication(
                dataSet.title(),
                summary,
                dataSet.version(),
                dataSet.revision(),
                dataSet.loadedAt(),
                site,
                page,
                self,
                accessed);
    }

    String address(EngagementData engagement) {
        return site + "/engagements/" + engagement.id();
    }

    /** The version and enough of the revision to tell it from others, as a citation carries it. */
    String edition() {
        return version + ", revision " + revision.substring(0, Math.min(SHORT_REVISION, revision.length()));
    }
}
