package org.engagementtimeline.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.filter.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The mechanisms of one lane. Usually this is one mechanism; if there are more than twelve, the smallest share a lane.
 *
 * @param choice the value of the filter that selects the lane, if there is one
 * @param mechanisms their ids; empty for the engagements without a mechanism
 */
record LaneGroup(
        String name, String shortName, @Nullable Integer hue, Optional<String> choice, Set<String> mechanisms) {

    static final LaneGroup BACKGROUND = notSelectable("Background", Set.of());

    private static final LaneGroup NO_MECHANISM =
            new LaneGroup(Facet.NO_MECHANISM, Facet.NO_MECHANISM, null, Optional.of(Facet.NONE), Set.of());
    private static final int MOST_MECHANISMS = 12;

    /** The lanes of the mechanisms that have engagements, in their order, then one for the engagements without a mechanism. */
    static List<LaneGroup> of(List<Mechanism> mechanisms, List<MechanismCoverage> coverage) {
        Map<String, Long> engagements = coverage.stream()
                .filter(covered -> covered.mechanismId() != null)
                .collect(toMap(MechanismCoverage::mechanismId, MechanismCoverage::engagements));
        Set<String> most = mechanisms.stream()
                .map(Mechanism::id)
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

    private static LaneGroup of(Mechanism mechanism) {
        return new LaneGroup(
                mechanism.name(),
                mechanism.shortName(),
                mechanism.ordinal(),
                Optional.of(mechanism.id()),
                Set.of(mechanism.id()));
    }

    /** A lane that the filter cannot select. */
    static LaneGroup notSelectable(String name, Set<String> mechanisms) {
        return new LaneGroup(name, name, null, Optional.empty(), mechanisms);
    }

    boolean has(LaneItem item) {
        return item.mechanism() == null ? mechanisms.isEmpty() : mechanisms.contains(item.mechanism());
    }

    /** The values of the filter that together select its engagements. */
    Set<String> values() {
        return mechanisms.isEmpty() ? Set.of(Facet.NONE) : mechanisms;
    }
}
