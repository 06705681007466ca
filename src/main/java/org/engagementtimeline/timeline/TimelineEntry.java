package org.engagementtimeline.timeline;

import java.util.function.Supplier;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * An engagement or a background event on the timeline.
 *
 * @param date by which it has its place
 * @param met whether it is an engagement that took place
 * @param html renders it, or gives what was rendered before
 */
public record TimelineEntry(Kind kind, String id, EdtfDate date, boolean met, Supplier<String> html) {

    /** What an entry is. */
    public enum Kind {
        ENGAGEMENT,
        BACKGROUND
    }

    TimelineEntry withHtml(Supplier<String> other) {
        return new TimelineEntry(kind, id, date, met, other);
    }
}
