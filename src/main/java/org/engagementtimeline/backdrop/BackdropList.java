package org.engagementtimeline.backdrop;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.BackdropKind;
import org.engagementtimeline.record.Certainty;
import org.engagementtimeline.record.Fact;

/** Everything that the list of backdrop events shows, oldest first. */
record BackdropList(int total, List<Year> years) {

    /** @param year the year of the first day that the events' dates may mean */
    record Year(int year, List<Event> events) {}

    record Event(
            String id,
            String title,
            BackdropKind kind,
            Certainty certainty,
            Fact<EdtfDate> date,
            Optional<String> place,
            Fact<String> account) {}
}
