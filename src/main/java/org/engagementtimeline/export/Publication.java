package org.engagementtimeline.export;

import java.time.LocalDate;

/**
 * What a file says of itself, so that whoever finds it knows what it is, of which revision, and where it came from.
 *
 * @param summary which engagements these are, in a sentence
 * @param site what the site's addresses begin with, without a slash at the end
 * @param page the path and query of the page that shows the same
 * @param self the path and query of this file
 * @param accessed the day on which it was made, in UTC
 */
record Publication(DataSetData dataSet, String summary, String site, String page, String self, LocalDate accessed) {

    String address(EngagementData engagement) {
        return site + "/engagements/" + engagement.id();
    }
}
