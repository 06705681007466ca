package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.person.PersonPage.Counterpart;
import org.engagementtimeline.person.PersonPage.Encounter;
import org.engagementtimeline.person.PersonPage.Latest;

/** Whom someone met, or was only expected to meet: everyone on another delegation at the same engagements. */
record Encounters(List<Pair> pairs) {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_TIMES = 3;

    /**
     * @param own where the one who met was, the latest engagement first
     * @param company everyone at these engagements
     */
    static Encounters of(List<Attending> own, List<Attending> company) {
        Map<String, List<Attending>> present =
                company.stream().collect(groupingBy(one -> one.engagement().id()));
        return new Encounters(own.stream()
                .flatMap(mine -> present.get(mine.engagement().id()).stream()
                        .filter(other ->
                                !other.side().party().equals(mine.side().party())
                                        && !other.person().equals(mine.person()))
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
                        pair -> List.of(pair.other.person(), pair.other.side().party()), LinkedHashMap::new, toList()))
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
                latest.other.person(),
                latest.other.side().party(),
                encounters.size(),
                encounters.stream().limit(MOST_TIMES).map(Pair::encounter).toList());
    }

    record Pair(Attending own, Attending other) {

        private Encounter encounter() {
            EngagementDetails engagement = own.engagement();
            return new Encounter(
                    new CitedValue<>(other.office().name(), other.attendance().evidence()),
                    new CitedValue<>(engagement.reference(), own.attendance().evidence()),
                    engagement.facts().date(),
                    own.status(),
                    own.attendance().presence(),
                    other.attendance().presence());
        }
    }
}
