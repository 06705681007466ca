package org.engagementtimeline.httpcache;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What every page of the site is made from: one revision of the data set on one day (UTC), for pages tell what is overdue
 * and files when they were accessed.
 *
 * @param loadedAt when the revision was loaded
 */
record Edition(String revision, Instant loadedAt, LocalDate day) {

    /** Since when a page may be as it is. */
    Instant since() {
        Instant dayBroke = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return loadedAt.isAfter(dayBroke) ? loadedAt : dayBroke;
    }
}
