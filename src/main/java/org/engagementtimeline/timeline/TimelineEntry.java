package org.engagementtimeline.timeline;

import java.util.function.Supplier;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * An engagement, a background event, or a long silence between engagements on the timeline.
 *
 * @param id the id of the record; of a silence, its length in words
 * @param date the date it is sorted by; of a silence, when it ends
 * @param begun whether it is an engagement that was held or under way
 * @param html renders it, or returns the cached HTML
 */
public record TimelineEntry(Kind kind, String id, EdtfDate date, boolean begun, Supplier<String> html) {

    /** What an entry is. */
    public enum Kind {
        ENGAGEMENT,
        BACKGROUND,
        SILENCE
    }
}
