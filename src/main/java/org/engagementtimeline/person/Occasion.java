package org.engagementtimeline.person;

import java.util.Objects;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Position;

/** An engagement or a backdrop event, with the address of its page. */
record Occasion(String address, String title, Fact<EdtfDate> date) {

    static Occasion of(Engagement engagement) {
        return new Occasion(
                "/engagements/" + engagement.id(),
                engagement.title(),
                Fact.of(engagement.date(), engagement.dateClaim()));
    }

    /** The occasion of something said; the database keeps exactly one of the two present. */
    static Occasion of(Position position) {
        if (position.engagement() != null) {
            return of(position.engagement());
        }
        Backdrop backdrop = Objects.requireNonNull(position.backdrop());
        return new Occasion(
                "/backdrop/" + backdrop.id(), backdrop.title(), Fact.of(backdrop.date(), backdrop.dateClaim()));
    }
}
