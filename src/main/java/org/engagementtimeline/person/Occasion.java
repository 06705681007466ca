package org.engagementtimeline.person;

import java.util.Objects;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;

/** An engagement or a background event, with the address of its page. */
record Occasion(String address, String title, CitedValue<EdtfDate> date) {

    static Occasion of(Engagement engagement) {
        return new Occasion(
                "/engagements/" + engagement.id(),
                engagement.title(),
                CitedValue.of(engagement.date(), engagement.dateClaim()));
    }

    /** The occasion of something said; the database keeps exactly one of the two present. */
    static Occasion of(Statement position) {
        if (position.engagement() != null) {
            return of(position.engagement());
        }
        BackgroundEvent background = Objects.requireNonNull(position.background());
        return new Occasion(
                "/background/" + background.id(),
                background.title(),
                CitedValue.of(background.date(), background.dateClaim()));
    }
}
