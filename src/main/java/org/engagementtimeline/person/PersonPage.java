package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.record.EngagementStatus;
import org.engagementtimeline.record.Evidence;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;

/** Everything that the page of one person shows, each fact with its evidence. */
record PersonPage(
        String id,
        String name,
        Standing standing,
        Optional<Fact<Reference>> party,
        List<Fact<String>> spellings,
        List<OfficeHeld> offices,
        List<EngagementLine> attended,
        List<EngagementLine> expected,
        List<Said> said,
        List<Encounter> met,
        List<Encounter> expectedToMeet) {

    /** An engagement or a backdrop event, with the address of its page. */
    record Occasion(String address, String title) {}

    /**
     * What was said on one occasion, in the shape that the fragment for statements takes.
     *
     * @param date of the occasion, which is not always that of a statement
     */
    record Said(Occasion occasion, EdtfDate date, List<Statement> statements) {}

    /**
     * @param speakers the parties it is said for; empty for a comment
     * @param person always absent, for it is the one whose page this is
     * @param capacity the office held then
     * @param date when, where on another day than the occasion
     */
    record Statement(
            List<Reference> speakers,
            Optional<Reference> person,
            Optional<String> capacity,
            Optional<Fact<EdtfDate>> date,
            Fact<String> says) {}

    /**
     * Someone on another delegation at the same engagement.
     *
     * @param other with the evidence that they attended or were expected
     * @param engagement with the evidence that this page's person did or was
     * @param ownExpected whether a source only expects this page's person there
     * @param otherExpected whether a source only expects the other there
     */
    record Encounter(
            Fact<Reference> other,
            String office,
            Reference party,
            Fact<Reference> engagement,
            Fact<EdtfDate> date,
            EngagementStatus status,
            boolean ownExpected,
            boolean otherExpected) {}

    /** What sources show of one office, in the order of time. */
    record OfficeHeld(String title, String organisation, List<Day> days) {}

    /** A date on which sources show someone in an office, once or more often. */
    record Day(Fact<EdtfDate> date, List<Sighting> sightings) {}

    /**
     * One way in which sources show someone in an office.
     *
     * @param how what the person did there, in words that the occasion's title follows
     */
    record Sighting(Hold hold, String how, Optional<Occasion> occasion, List<Evidence> evidence) {}
}
