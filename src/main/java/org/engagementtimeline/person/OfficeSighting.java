package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.PersonDetails.Tenure;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.engagementtimeline.vocabulary.Role;
import org.engagementtimeline.vocabulary.TenureStatus;

/**
 * An office that a source shows someone in on a date, in an attendance, a statement or a tenure. A source shows no office
 * between two dates, so sightings make no term of office.
 */
record OfficeSighting(Post post, CitedValue<EdtfDate> date, Shown shown, Evidence evidence) {

    record Post(String title, String organisation) {}

    /** Two sightings on one date are the same if these are equal. */
    record Shown(Hold hold, String how, Optional<Occasion> occasion) {}

    /** Reads sightings, and knows at which organisation each office is. */
    record Reader(Map<String, OfficeDetails> offices) {

        OfficeSighting attendance(Attending own) {
            Occasion occasion = Occasion.of(own.engagement());
            Role role = own.attendance().role();
            String how = (own.attendance().presence().isAttended() ? "" : "named as ")
                    + (role == Role.INTERLOCUTOR ? "counterpart" : role.words()) + " for "
                    + own.side().party().name() + " at:";
            return new OfficeSighting(
                    post(own.office()),
                    occasion.date(),
                    new Shown(Hold.HELD, how, Optional.of(occasion)),
                    own.attendance().evidence());
        }

        OfficeSighting statement(Occasion occasion, StatementDetails statement) {
            String parties = Reference.names(statement.parties());
            String how = parties.isEmpty() ? "commenting on:" : "speaking for " + parties + " about:";
            return new OfficeSighting(
                    post(statement.office().orElseThrow()),
                    statement.date().orElse(occasion.date()),
                    new Shown(Hold.HELD, how, Optional.of(occasion)),
                    statement.says().evidence());
        }

        OfficeSighting tenure(Tenure tenure) {
            boolean former = tenure.held() == TenureStatus.FORMERLY;
            return new OfficeSighting(
                    post(tenure.office()),
                    tenure.date(),
                    new Shown(
                            former ? Hold.FORMERLY : Hold.HELD,
                            former ? "named as having held this post" : "named as holding this post",
                            Optional.empty()),
                    tenure.evidence());
        }

        private Post post(Reference office) {
            return new Post(
                    office.name(), offices.get(office.id()).organisation().name());
        }
    }

    /** The offices by the first date on which each is shown, and these dates in the order of time. */
    static List<OfficeHeld> inTime(Stream<OfficeSighting> sightings) {
        return grouped(sightings, OfficeSighting::post).entrySet().stream()
                .map(office -> new OfficeHeld(
                        office.getKey().title(), office.getKey().organisation(), days(office.getValue())))
                .sorted(Comparator.comparing(
                        office -> office.days().get(0).date().value()))
                .toList();
    }

    private static List<Day> days(List<OfficeSighting> sightings) {
        return grouped(sightings.stream(), OfficeSighting::date).entrySet().stream()
                .map(day -> new Day(day.getKey(), merged(day.getValue())))
                .sorted(Comparator.comparing(day -> day.date().value()))
                .toList();
    }

    /** The same sighting from another paragraph only adds its evidence. */
    private static List<Sighting> merged(List<OfficeSighting> sightings) {
        return grouped(sightings.stream(), OfficeSighting::shown).entrySet().stream()
                .map(one -> new Sighting(
                        one.getKey().hold(),
                        one.getKey().how(),
                        one.getKey().occasion(),
                        one.getValue().stream()
                                .map(OfficeSighting::evidence)
                                .distinct()
                                .toList()))
                .toList();
    }

    private static <K> Map<K, List<OfficeSighting>> grouped(
            Stream<OfficeSighting> sightings, Function<OfficeSighting, K> key) {
        return sightings.collect(groupingBy(key, LinkedHashMap::new, toList()));
    }
}
