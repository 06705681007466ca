package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Tenure;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.engagementtimeline.vocabulary.TenureStatus;
import org.jspecify.annotations.Nullable;

/**
 * An office that a source shows someone in on a date, in an attendance, a statement or a tenure. A source shows no office
 * between two dates, so sightings make no term of office.
 */
record OfficeSighting(Post post, CitedValue<EdtfDate> date, Shown shown, Evidence evidence) {

    record Post(String title, String organisation) {

        /** The database keeps a named person's office present. */
        static Post of(@Nullable Office office) {
            return new Post(
                    Objects.requireNonNull(office).title(),
                    office.organisation().name());
        }
    }

    /** Two sightings on one date are the same if these are equal. */
    record Shown(Hold hold, String how, Optional<Occasion> occasion) {}

    /** @param own with its office, organisation, party and engagement fetched */
    static OfficeSighting of(Attendance own) {
        Occasion occasion = Occasion.of(own.delegation().engagement());
        String how = own.role().words() + " for " + own.delegation().party().name() + " at";
        return new OfficeSighting(
                Post.of(own.office()),
                occasion.date(),
                new Shown(Meeting.attended(own) ? Hold.HELD : Hold.EXPECTED, how, Optional.of(occasion)),
                own.claim().evidence());
    }

    /** @param statement with its office, organisation, parties and occasion fetched */
    static OfficeSighting of(Statement statement) {
        Occasion occasion = Occasion.of(statement);
        String parties = statement.parties().stream().map(Party::name).collect(joining(" and "));
        String how = parties.isEmpty() ? "commenting on" : "speaking for " + parties + " on";
        return new OfficeSighting(
                Post.of(statement.office()),
                CitedValue.ofNullable(statement.date(), statement.dateClaim()).orElse(occasion.date()),
                new Shown(Hold.HELD, how, Optional.of(occasion)),
                statement.claim().evidence());
    }

    /** @param tenure with its office and organisation fetched */
    static OfficeSighting of(Tenure tenure) {
        boolean former = tenure.held() == TenureStatus.FORMERLY;
        return new OfficeSighting(
                Post.of(tenure.office()),
                CitedValue.of(tenure.date(), tenure.dateClaim()),
                new Shown(
                        former ? Hold.FORMERLY : Hold.HELD,
                        former ? "named as having held it" : "named in it",
                        Optional.empty()),
                tenure.claim().evidence());
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
