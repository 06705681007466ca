package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.RecordDates;

/**
 * A source as every page and file shows it: what it is, with the checksum of its file, never its text.
 *
 * @param id by which its address and citations refer to it
 * @param label what it is called here
 * @param about what it is about
 * @param title the title that it gives; absent where it gives none
 * @param publisher the publisher that it gives; absent where it gives none
 * @param date the date that it gives; absent where it gives none
 * @param origin where its text is from
 * @param file the name of the file that was read
 * @param sha256 the checksum of that file
 * @param paragraphs how many it has: the lines of the file that are not empty, counted from 1
 * @param notes on the paragraphs on which no fact rests
 * @param citing how many claims cite it
 * @param onlyHere how many of those cite no other source
 * @param recordDates when the record was created and last changed
 */
public record SourceDetails(
        String id,
        String label,
        String about,
        Optional<CitedValue<String>> title,
        Optional<CitedValue<String>> publisher,
        Optional<CitedValue<EdtfDate>> date,
        @JsonUnwrapped Origin origin,
        String file,
        String sha256,
        int paragraphs,
        List<Note> notes,
        int citing,
        int onlyHere,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    /**
     * Where the text of the source is from, as far as the data set says; none of it cites a paragraph.
     *
     * @param author who wrote it
     * @param language a tag such as "en" (BCP 47)
     * @param url its address
     * @param archived the address of a copy in an archive
     * @param accessed the day on which it was read at its address
     * @param licence its licence, as its publisher states it
     */
    public record Origin(
            Optional<String> author,
            Optional<String> language,
            Optional<String> url,
            Optional<String> archived,
            Optional<LocalDate> accessed,
            Optional<String> licence) {

        /** Such as "English". */
        public Optional<String> languageInWords() {
            return language.map(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.UK));
        }

        /** Such as "22 November 2026". */
        public Optional<String> accessedInWords() {
            return accessed.map(day -> EdtfDate.parse(day.toString()).words());
        }
    }

    /**
     * What there is to say of a paragraph on which no fact rests.
     *
     * @param paragraph its number
     * @param furniture whether it is part of the page and not of the article
     * @param note what it is, or why no fact cites it
     */
    public record Note(int paragraph, boolean furniture, String note) {}

    /** How many claims cite other sources, too. */
    public int shared() {
        return citing - onlyHere;
    }

    /** How many of its paragraphs are part of the page and not of the article. */
    public long furniture() {
        return notes.stream().filter(Note::furniture).count();
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.of(
                        title.stream().map(words -> Claim.of("title", words, Function.identity())),
                        publisher.stream().map(words -> Claim.of("publisher", words, Function.identity())),
                        date.stream().map(day -> Claim.of("date", day, EdtfDate::words)))
                .flatMap(claims -> claims);
    }
}
