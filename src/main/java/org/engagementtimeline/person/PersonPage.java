package org.engagementtimeline.person;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.PersonDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.web.PageMetadata;

/**
 * Everything that the page of one person shows, each fact with its evidence.
 *
 * @param part the engagements and occasions that show its offices and encounters
 * @param chart absent where the sources show the person in office on one day only
 * @param otherOffices the titles of those that only the rest of the engagements and occasions show
 */
record PersonPage(
        PersonDetails person,
        Standing standing,
        Part part,
        Optional<OfficeChart> chart,
        List<OfficeHeld> offices,
        List<String> otherOffices,
        Latest<EngagementCard> attended,
        Latest<EngagementCard> expected,
        Latest<Said> said,
        Latest<Counterpart> met,
        Latest<Counterpart> expectedToMeet)
        implements HasTables {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofRecord("/people/" + person.id(), knownAs(), person.recordDates());
    }

    /** The offices that sources show the person in, without those named as past, the party, and what the record shows the person as. */
    public String knownAs() {
        String known = Stream.concat(
                        offices.stream()
                                .filter(office -> office.days().stream().anyMatch(day -> day.hold() == Hold.HELD))
                                .map(OfficeHeld::title),
                        person.party().stream().map(fact -> fact.value().name()))
                .collect(Collectors.joining(", "));
        return (known.isEmpty() ? "" : known + ". ") + standing.meaning();
    }

    /**
     * The latest of something, as many as a page lists.
     *
     * @param number how many there are
     */
    record Latest<T>(List<T> listed, int number) {

        /** @param latest enough of them, the latest first */
        static <T> Latest<T> of(List<T> latest, int most, int number) {
            return new Latest<>(List.copyOf(latest.subList(0, Math.min(most, latest.size()))), number);
        }

        public boolean isEmpty() {
            return number == 0;
        }

        public boolean cut() {
            return listed.size() < number;
        }
    }

    /** How many of the engagements at which someone is named, and of the occasions on which they spoke, a page reads. */
    record Part(int engagements, int ofEngagements, int occasions, int ofOccasions) {

        public boolean whole() {
            return allEngagements() && occasions == ofOccasions;
        }

        public boolean allEngagements() {
            return engagements == ofEngagements;
        }

        /** For a reader: "at the latest 100 of 6123 engagements and on the latest 100 of 412 occasions of a statement". */
        public String words() {
            List<String> parts = new ArrayList<>();
            if (!allEngagements()) {
                parts.add("at the latest " + engagements + " of " + ofEngagements + " engagements");
            }
            if (occasions < ofOccasions) {
                parts.add("on the latest " + occasions + " of " + ofOccasions + " occasions of a statement");
            }
            return String.join(" and ", parts);
        }
    }

    /** What was said on one occasion, whose date is not always that of a statement. */
    record Said(Occasion occasion, List<StatementDetails> statements) {

        /** @param statements all of the occasion */
        static Said by(String person, Occasion occasion, List<StatementDetails> statements) {
            return new Said(
                    occasion,
                    statements.stream()
                            .filter(statement -> statement
                                    .person()
                                    .filter(speaker -> speaker.id().equals(person))
                                    .isPresent())
                            .toList());
        }

        Stream<Reference> offices() {
            return statements.stream().flatMap(statement -> statement.office().stream());
        }
    }

    /**
     * Someone on another delegation at the same engagements.
     *
     * @param times at how many of these engagements
     * @param latest of these, as many as a page lists
     */
    record Counterpart(Reference person, Reference party, int times, List<Encounter> latest) {}

    /**
     * Two people on different delegations at one engagement.
     *
     * @param office of the other, with the evidence that they attended or were expected
     * @param engagement with the evidence that this page's person did or was
     * @param own how well a source shows this page's person there
     * @param other how well a source shows the other there
     */
    record Encounter(
            CitedValue<String> office,
            CitedValue<Reference> engagement,
            CitedValue<EdtfDate> date,
            EngagementStatus status,
            Presence own,
            Presence other) {}

    /** What sources show of one office, in the order of time. */
    record OfficeHeld(String title, String organisation, List<Day> days) {

        private static final int MOST_LISTED = 12;

        /** The latest of its days, as many as a page lists, in the order of time. */
        public List<Day> listed() {
            return days.subList(unlisted(), days.size());
        }

        public int unlisted() {
            return Math.max(0, days.size() - MOST_LISTED);
        }
    }

    /** A date on which sources show someone in an office, once or more often. */
    record Day(CitedValue<EdtfDate> date, List<Sighting> sightings) {

        /** The strongest way in which any source shows it on that date. */
        Hold hold() {
            return sightings.stream().map(Sighting::hold).min(naturalOrder()).orElseThrow();
        }
    }

    /**
     * One way in which sources show someone in an office.
     *
     * @param how what the person did there, in words that the occasion's title follows
     */
    record Sighting(Hold hold, String how, Optional<Occasion> occasion, List<Evidence> evidence) {}
}
