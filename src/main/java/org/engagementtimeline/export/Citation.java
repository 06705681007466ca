package org.engagementtimeline.export;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An engagement as one cites it: this record of it, and not the articles that it rests on, which its page names.
 *
 * @param container what it is part of
 * @param published the day on which this revision was loaded, in UTC
 * @param note the engagement's own date and what is not certain of it
 */
record Citation(
        String id,
        String title,
        String container,
        String edition,
        LocalDate published,
        String note,
        String address,
        LocalDate accessed) {

    static Citation of(Publication publication, EngagementData engagement) {
        return new Citation(
                engagement.id(),
                engagement.title(),
                "Engagement Timeline, " + publication.dataSet().title(),
                "Data set " + publication.dataSet().edition(),
                publication.dataSet().loadedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                "Engagement dated " + engagement.edtf().inWords()
                        + (engagement.doubts().isEmpty() ? "" : " (" + String.join("; ", engagement.doubts()) + ")"),
                publication.address(engagement),
                publication.accessed());
    }
}
