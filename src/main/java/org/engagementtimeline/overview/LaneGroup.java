package org.engagementtimeline.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.filter.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The mechanisms of one lane. Usually this is one mechanism; if there are more than twelve, the smallest share a lane.
 *
 * @param css its class in the style sheets, which picks its colour; may be empty
 * @param choice the value of the filter that selects the lane, if there is one
 * @param mechanisms their ids; empty for the engagements without a mechanism
 */
record LaneGroup(String name, String shortName, String css, Optional<String> choice, Set<String> mechanisms) {

    private static final LaneGroup NO_MECHANISM =
            new LaneGroup(Facet.NO_MECHANISM, Facet.NO_MECHANISM, "", Optional.of(Facet.NONE), Set.of());
    private static final int MOST_MECHANISMS = 12;

    /** The lanes of the mechanisms that have engagements, in their order, then one for the engagements without a mechanism. */
    static List<LaneGroup> of(List<MechanismReference> mechanisms, List<MechanismCoverage> coverage) {
        Map<String, Long> engagements = coverage.stream()
                .filter(covered -> covered.mechanismId() != null)
                .collect(toMap(MechanismCoverage::mechanismId, MechanismCoverage::engagements));
        Set<String> most = mechanisms.stream()
                .map(MechanismReference::id)
                .filter(engagements::containsKey)
                .sorted(comparing(engagements::get, reverseOrder()))
                .limit(MOST_MECHANISMS)
                .collect(toSet());
        List<LaneGroup> groups = new ArrayList<>();
        mechanisms.stream()
                .filter(mechanism -> most.contains(mechanism.id()))
                .map(LaneGroup::of)
                .forEach(groups::add);
        Set<String> others = new HashSet<>(engagements.keySet());
        others.removeAll(most);
        if (!others.isEmpty()) {
            groups.add(notSelectable(
                    others.size() + (others.size() == 1 ? " other mechanism" : " other mechanisms"), others));
        }
        if (engagements.size() < coverage.size()) {
            groups.add(NO_MECHANISM);
        }
        return groups;
    }

    private static LaneGroup of(MechanismReference mechanism) {
        return new LaneGroup(
                mechanism.name(),
                mechanism.shortName(),
                mechanism.hue(),
                Optional.of(mechanism.id()),
                Set.of(mechanism.id()));
    }

    /** A lane that the filter cannot select. */
    static LaneGroup notSelectable(String name, Set<String> mechanisms) {
        return new LaneGroup(name, name, "", Optional.empty(), mechanisms);
    }

    boolean has(LaneItem item) {
        return item.mechanism().map(mechanisms::contains).orElse(mechanisms.isEmpty());
    }

    /** The values of the filter that together select its engagements. */
    Set<String> values() {
        return mechanisms.isEmpty() ? Set.of(Facet.NONE) : mechanisms;
    }

    /**
     * The time that the engagements of a mechanism cover.
     *
     * @param mechanismId null for those without one
     * @param opensBefore how many have an open or unknown start
     * @param opensAfter how many have an open or unknown end
     */
    record MechanismCoverage(
            @Nullable String mechanismId,
            long engagements,
            LocalDate firstDay,
            LocalDate lastDay,
            long opensBefore,
            long opensAfter) {

        /** The scale that contains the engagements of all mechanisms. */
        static TimeScale scale(List<MechanismCoverage> all) {
            return TimeScale.covering(
                    Collections.min(
                            all.stream().map(MechanismCoverage::firstDay).toList()),
                    Collections.max(all.stream().map(MechanismCoverage::lastDay).toList()),
                    all.stream().anyMatch(covered -> covered.opensBefore > 0),
                    all.stream().anyMatch(covered -> covered.opensAfter > 0));
        }
    }
}
