package org.engagementtimeline.source;

import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Source;
import org.engagementtimeline.representation.RecordCollection;

/**
 * A source as every page and file shows it: what it is, with the checksum of its file, never its text.
 *
 * @param id by which its address and citations refer to it
 * @param label what it is called here
 * @param about what it is about
 * @param title the title that it gives; absent where it gives none
 * @param publisher the publisher that it gives; absent where it gives none
 * @param date the date that it gives; absent where it gives none
 * @param file the name of the file that was read
 * @param sha256 the checksum of that file
 * @param paragraphs how many it has: the lines of the file that are not empty, counted from 1
 */
public record SourceDetails(
        String id,
        String label,
        String about,
        Optional<CitedValue<String>> title,
        Optional<CitedValue<String>> publisher,
        Optional<CitedValue<EdtfDate>> date,
        String file,
        String sha256,
        int paragraphs)
        implements RecordCollection.Item {

    static SourceDetails of(Source source) {
        return new SourceDetails(
                source.id(),
                source.label(),
                source.about(),
                stated(source, "title"),
                stated(source, "publisher"),
                source.stated("date").flatMap(date -> CitedValue.ofNullable(date.date(), date.claim())),
                source.fileName(),
                source.sha256(),
                source.paragraphs());
    }

    private static Optional<CitedValue<String>> stated(Source source, String kind) {
        return source.stated(kind).map(stated -> CitedValue.of(stated.statement(), stated.claim()));
    }
}
