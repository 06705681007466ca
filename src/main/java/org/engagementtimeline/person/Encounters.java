package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Encounter;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.vocabulary.Confirmation;

/** Whom someone met, or was only expected to meet: everyone on another delegation at the same engagements. */
record Encounters(List<Pair> pairs) {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_TIMES = 3;

    /**
     * @param own the attendances of the one who met, the latest engagement first
     * @param company all attendances at these engagements
     */
    static Encounters of(List<Attendance> own, List<Attendance> company) {
        Map<Engagement, List<Attendance>> present =
                company.stream().collect(groupingBy(other -> other.delegation().engagement()));
        return new Encounters(own.stream()
                .flatMap(mine -> present.get(mine.delegation().engagement()).stream()
                        .filter(other -> !other.delegation().equals(mine.delegation())
                                && !Objects.equals(other.person(), mine.person()))
                        .map(other -> new Pair(mine, other)))
                .toList());
    }

    /**
     * The people met most often come first, and among equals those met last. Only the listed ones are built, because their
     * evidence costs most to read.
     */
    Latest<Counterpart> counterparts(Meeting meeting) {
        Collection<List<Pair>> encounters = pairs.stream()
                .filter(pair -> Meeting.of(pair.own, pair.other) == meeting)
                .collect(groupingBy(
                        pair -> List.of(pair.person(), pair.other.delegation().party()), LinkedHashMap::new, toList()))
                .values();
        return new Latest<>(
                encounters.stream()
                        .sorted(Comparator.comparingInt(each -> -each.size()))
                        .limit(MOST_PEOPLE)
                        .map(Encounters::counterpart)
                        .toList(),
                encounters.size());
    }

    private static Counterpart counterpart(List<Pair> encounters) {
        Pair latest = encounters.get(0);
        return new Counterpart(
                latest.person().reference(),
                latest.other.delegation().party().reference(),
                encounters.size(),
                encounters.stream().limit(MOST_TIMES).map(Pair::encounter).toList());
    }

    record Pair(Attendance own, Attendance other) {

        private Person person() {
            return Objects.requireNonNull(other.person());
        }

        private Encounter encounter() {
            Engagement engagement = own.delegation().engagement();
            return new Encounter(
                    CitedValue.of(Objects.requireNonNull(other.office()).title(), other.claim()),
                    CitedValue.of(engagement.reference(), own.claim()),
                    CitedValue.of(engagement.date(), engagement.dateClaim()),
                    engagement.status(),
                    own.confirmation() == Confirmation.EXPECTED,
                    other.confirmation() == Confirmation.EXPECTED);
        }
    }
}
