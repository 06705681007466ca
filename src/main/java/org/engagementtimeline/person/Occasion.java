package org.engagementtimeline.person;

import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;

/** An engagement or a background event, with the address of its page. */
record Occasion(String address, String title, CitedValue<EdtfDate> date) {

    static Occasion of(EngagementDetails engagement) {
        return new Occasion(
                "/engagements/" + engagement.id(),
                engagement.title(),
                engagement.facts().date());
    }

    static Occasion of(BackgroundDetails event) {
        return new Occasion("/background/" + event.id(), event.title(), event.date());
    }
}
