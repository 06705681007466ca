package org.engagementtimeline.engagement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.engagementtimeline.representation.FileInfo;

/**
 * An engagement as one cites it: this record of it, and not the articles that it rests on, which its page names.
 *
 * @param container what it is part of
 * @param published the day on which this revision was loaded, in UTC
 * @param note the engagement's own date and what is not certain of it
 */
record EngagementCitation(
        String id,
        String title,
        String container,
        String edition,
        LocalDate published,
        String note,
        String address,
        LocalDate accessed) {

    static EngagementCitation of(FileInfo info, EngagementDetails engagement) {
        return new EngagementCitation(
                engagement.id(),
                engagement.title(),
                "Engagement Timeline, " + info.dataSet().title(),
                "Data set " + info.dataSet().edition(),
                info.dataSet().loadedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                "Engagement dated " + engagement.facts().date().value().inWords()
                        + (engagement.doubts().isEmpty() ? "" : " (" + String.join("; ", engagement.doubts()) + ")"),
                info.address("engagements", engagement.id()),
                info.accessed());
    }
}
