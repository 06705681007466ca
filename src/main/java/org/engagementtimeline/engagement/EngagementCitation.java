package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Licence;
import org.engagementtimeline.representation.FileInfo;

/**
 * An engagement as one cites it: this record of it, and not the articles that it rests on, which its page names. The record
 * changes with each revision, so a citation is complete only with version, address and day of access.
 *
 * @param author who answers for the record, a body and no person
 * @param title the engagement, with its own date and, where it is not known to have been held, what it is instead
 * @param container what it is part of
 * @param version of the data set, with its revision
 * @param published the day on which this revision was loaded, in UTC
 * @param note what of the engagement is not certain, and the sources of its record
 */
record EngagementCitation(
        String id,
        String author,
        String title,
        String container,
        String version,
        LocalDate published,
        String note,
        Optional<Licence> licence,
        String address,
        LocalDate accessed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static EngagementCitation of(FileInfo info, EngagementDetails engagement) {
        DataSet dataSet = info.dataSet();
        return new EngagementCitation(
                engagement.id(),
                dataSet.publisher().orElse("Engagement Timeline"),
                title(engagement),
                "Engagement Timeline, " + dataSet.title(),
                dataSet.edition(),
                dataSet.loadedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                note(engagement),
                dataSet.licence(),
                info.address("engagements", engagement.id()),
                info.accessed());
    }

    static String title(EngagementDetails engagement) {
        EngagementFacts facts = engagement.facts();
        String dated = engagement.title() + ", " + facts.date().value().words();
        return facts.status().value().isHeld()
                ? dated
                : dated + " (" + facts.status().value().inMark() + ")";
    }

    private static String note(EngagementDetails engagement) {
        return (engagement.doubts().isEmpty() ? "" : "Not certain: " + String.join("; ", engagement.doubts()) + ". ")
                + engagement.sources().stream().map(CitedSource::label).collect(joining("; ", "Sources: ", "."));
    }

    /** What sort of thing is cited. It has the day of access, which most styles leave out where a year is given. */
    String sort() {
        return "Data set record, accessed " + accessedInWords();
    }

    String accessedInWords() {
        return inWords(accessed);
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    Optional<String> licenceInWords() {
        return licence.map(stated -> "Licence: " + stated.name() + ", " + stated.address());
    }
}
