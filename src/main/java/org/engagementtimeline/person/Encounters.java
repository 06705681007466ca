package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Encounter;
import org.engagementtimeline.person.PersonPage.Latest;
import org.engagementtimeline.vocabulary.Confirmation;

/** Whom someone met, or was only expected to meet: everyone on another delegation at the same engagements. */
final class Encounters {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_TIMES = 3;

    private Encounters() {}

    private record Other(Person person, Party party) {}

    /**
     * @param own the attendances of the one who met, the latest engagement first
     * @param company all attendances at these engagements
     * @return whoever was met most often first, and of these whoever was met last
     */
    static Map<Meeting, Latest<Counterpart>> of(List<Attendance> own, List<Attendance> company) {
        Map<Engagement, List<Attendance>> present = company.stream().collect(groupingBy(Encounters::engagement));
        Map<Meeting, Map<Other, List<Pair>>> encounters = own.stream()
                .flatMap(mine -> present.get(engagement(mine)).stream()
                        .filter(other -> !other.delegation().equals(mine.delegation())
                                && !Objects.equals(other.person(), mine.person()))
                        .map(other -> new Pair(mine, other)))
                .collect(groupingBy(Pair::meeting, groupingBy(Pair::counterpart, LinkedHashMap::new, toList())));
        return encounters.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> counterparts(each.getValue())));
    }

    /** Only of those who are listed is anything made that costs. */
    private static Latest<Counterpart> counterparts(Map<Other, List<Pair>> encounters) {
        return new Latest<>(
                encounters.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<Other, List<Pair>> each) ->
                                        each.getValue().size())
                                .reversed())
                        .limit(MOST_PEOPLE)
                        .map(each -> counterpart(each.getKey(), each.getValue()))
                        .toList(),
                encounters.size());
    }

    private static Counterpart counterpart(Other other, List<Pair> encounters) {
        return new Counterpart(
                other.person().reference(),
                other.party().reference(),
                encounters.size(),
                encounters.stream().limit(MOST_TIMES).map(Pair::encounter).toList());
    }

    private static Engagement engagement(Attendance attendance) {
        return attendance.delegation().engagement();
    }

    private record Pair(Attendance mine, Attendance other) {

        Meeting meeting() {
            return Meeting.of(mine, other);
        }

        Other counterpart() {
            return new Other(
                    Objects.requireNonNull(other.person()), other.delegation().party());
        }

        Encounter encounter() {
            Engagement engagement = engagement(mine);
            return new Encounter(
                    CitedValue.of(Objects.requireNonNull(other.office()).title(), other.claim()),
                    CitedValue.of(engagement.reference(), mine.claim()),
                    CitedValue.of(engagement.date(), engagement.dateClaim()),
                    engagement.status(),
                    mine.confirmation() == Confirmation.EXPECTED,
                    other.confirmation() == Confirmation.EXPECTED);
        }
    }
}
