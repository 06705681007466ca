package org.engagementtimeline.timeline;

import java.util.function.Supplier;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * An engagement, a background event, or a long silence between engagements on the timeline.
 *
 * @param id by which its address finds it; of a silence, its length in words
 * @param date by which it has its place; of a silence, when it ends
 * @param met whether it is an engagement that took place
 * @param html renders it, or gives what was rendered before
 */
public record TimelineEntry(Kind kind, String id, EdtfDate date, boolean met, Supplier<String> html) {

    /** What an entry is. */
    public enum Kind {
        ENGAGEMENT,
        BACKGROUND,
        SILENCE
    }

    TimelineEntry withHtml(Supplier<String> other) {
        return new TimelineEntry(kind, id, date, met, other);
    }
}
