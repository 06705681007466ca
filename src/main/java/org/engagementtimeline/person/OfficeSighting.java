package org.engagementtimeline.person;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Tenure;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.engagementtimeline.vocabulary.TenureStatus;
import org.jspecify.annotations.Nullable;

/**
 * The offices that sources show someone in, from attendances, statements and tenures. A source shows an office on a date
 * and never between two, so what comes out are sightings and no terms of office.
 */
final class OfficeHistory {

    private record Post(String title, String organisation) {}

    /** What two sightings have in common if they are one, seen twice. */
    private record Seen(Hold hold, String how, Optional<Occasion> occasion) {}

    private final Map<Post, Map<CitedValue<EdtfDate>, Map<Seen, List<Evidence>>>> offices = new LinkedHashMap<>();

    /** @param own with its office, organisation, party and engagement fetched */
    void add(Attendance own) {
        Occasion occasion = Occasion.of(own.delegation().engagement());
        add(
                own.office(),
                occasion.date(),
                Hold.of(own),
                own.role().words() + " for " + own.delegation().party().name() + " at",
                Optional.of(occasion),
                own.claim());
    }

    /** @param position with its office, organisation, parties and occasion fetched */
    void add(Statement position) {
        Occasion occasion = Occasion.of(position);
        add(
                position.office(),
                CitedValue.ofNullable(position.date(), position.dateClaim()).orElse(occasion.date()),
                Hold.HELD,
                position.parties().isEmpty() ? "commenting on" : "speaking for " + names(position) + " on",
                Optional.of(occasion),
                position.claim());
    }

    /** @param tenure with its office and organisation fetched */
    void add(Tenure tenure) {
        add(
                tenure.office(),
                CitedValue.of(tenure.date(), tenure.dateClaim()),
                Hold.of(tenure),
                tenure.held() == TenureStatus.FORMERLY ? "named as having held it" : "named in it",
                Optional.empty(),
                tenure.claim());
    }

    private static String names(Statement position) {
        return position.parties().stream().map(Party::name).collect(joining(" and "));
    }

    /** The database keeps a named person's office present. */
    private void add(
            @Nullable Office office,
            CitedValue<EdtfDate> date,
            Hold hold,
            String how,
            Optional<Occasion> occasion,
            Claim claim) {
        Office held = Objects.requireNonNull(office);
        add(held.title(), held.organisation().name(), date, hold, how, occasion, claim.evidence());
    }

    /** Adds a sighting; the same one from another paragraph only adds its evidence. */
    void add(
            String title,
            String organisation,
            CitedValue<EdtfDate> date,
            Hold hold,
            String how,
            Optional<Occasion> occasion,
            Evidence evidence) {
        List<Evidence> known = offices.computeIfAbsent(new Post(title, organisation), any -> new LinkedHashMap<>())
                .computeIfAbsent(date, any -> new LinkedHashMap<>())
                .computeIfAbsent(new Seen(hold, how, occasion), any -> new ArrayList<>());
        if (!known.contains(evidence)) {
            known.add(evidence);
        }
    }

    /** The offices by the first date on which each is shown, and these dates in the order of time. */
    List<OfficeHeld> inTime() {
        return offices.entrySet().stream()
                .map(office -> new OfficeHeld(
                        office.getKey().title(), office.getKey().organisation(), days(office.getValue())))
                .sorted(Comparator.comparing(
                        office -> office.days().get(0).date().value()))
                .toList();
    }

    private static List<Day> days(Map<CitedValue<EdtfDate>, Map<Seen, List<Evidence>>> dates) {
        return dates.entrySet().stream()
                .map(date -> new Day(date.getKey(), sightings(date.getValue())))
                .sorted(Comparator.comparing(day -> day.date().value()))
                .toList();
    }

    private static List<Sighting> sightings(Map<Seen, List<Evidence>> seen) {
        return seen.entrySet().stream()
                .map(one -> new Sighting(
                        one.getKey().hold(), one.getKey().how(), one.getKey().occasion(), List.copyOf(one.getValue())))
                .toList();
    }
}
