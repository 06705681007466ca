package org.engagementtimeline.httpcache;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The content of all pages: one revision of the data set on one day (UTC). The day counts, because pages say what is overdue and files
 * when they were accessed.
 *
 * @param loadedAt when the revision was loaded
 */
record ContentVersion(String revision, Instant loadedAt, LocalDate day) {

    /** Since when the pages have this content. */
    Instant since() {
        Instant dayBegan = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return loadedAt.isAfter(dayBegan) ? loadedAt : dayBegan;
    }
}
