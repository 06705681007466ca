package org.engagementtimeline.web;

import java.util.Optional;
import org.engagementtimeline.evidence.RecordDates;

/**
 * Describes a page to search engines, and to sites that show a preview of a link.
 *
 * @param address the canonical path, so that equal pages have equal addresses
 * @param description plain text, cut at a word to the length that such sites show
 * @param record the dates of the record that the page shows; absent from a list
 * @param indexed whether search engines may list it
 */
public record PageMetadata(String address, String description, Optional<RecordDates> record, boolean indexed) {

    private static final int MOST_CHARACTERS = 200;

    public PageMetadata {
        String whole = description.strip();
        description = whole.length() <= MOST_CHARACTERS
                ? whole
                : whole.substring(0, MOST_CHARACTERS).replaceFirst("\\W*\\s\\S*$", "") + " …";
    }

    public static PageMetadata ofRecord(String address, String description, RecordDates dates) {
        return new PageMetadata(address, description, Optional.of(dates), true);
    }

    public static PageMetadata ofList(String address, String description) {
        return new PageMetadata(address, description, Optional.empty(), true);
    }

    /** The same for a page that search engines should not list, such as the result of a filter. */
    public PageMetadata unlisted() {
        return new PageMetadata(address, description, record, false);
    }
}
