package org.engagementtimeline.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.Occasion;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.engagementtimeline.record.Evidence;
import org.engagementtimeline.record.Fact;

/**
 * The offices that sources show someone in, from attendances, statements and tenures. A source shows an office on a date
 * and never between two, so what comes out are sightings and no terms of office.
 */
final class OfficeHistory {

    private record Office(String title, String organisation) {}

    /** What two sightings have in common if they are one, seen twice. */
    private record Seen(Hold hold, String how, Optional<Occasion> occasion) {}

    private final Map<Office, Map<Fact<EdtfDate>, Map<Seen, List<Evidence>>>> offices = new LinkedHashMap<>();

    /** Adds a sighting; the same one from another paragraph only adds its evidence. */
    void add(
            String title,
            String organisation,
            Fact<EdtfDate> date,
            Hold hold,
            String how,
            Optional<Occasion> occasion,
            Evidence evidence) {
        List<Evidence> known = offices.computeIfAbsent(new Office(title, organisation), any -> new LinkedHashMap<>())
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

    private static List<Day> days(Map<Fact<EdtfDate>, Map<Seen, List<Evidence>>> dates) {
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
