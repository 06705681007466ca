package org.engagementtimeline.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.filter.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of the picture: the mechanisms that have engagements, in their order, then one for whatever has none. If
 * there are very many mechanisms, those with the fewest engagements share a lane.
 */
record Lanes(List<Lane> all) {

    private static final int MOST_MECHANISMS = 12;

    /** @param mechanism its id; none for a lane that several share */
    record Lane(
            String name,
            String shortName,
            Optional<String> mechanism,
            @Nullable Integer hue,
            Set<String> mechanisms) {

        boolean has(@Nullable String id) {
            return id == null ? mechanisms.isEmpty() : mechanisms.contains(id);
        }
    }

    static Lanes of(List<Mechanism> mechanisms, List<Reach> reaches) {
        Map<String, Long> engagements = reaches.stream()
                .filter(reach -> reach.mechanismId() != null)
                .collect(Collectors.toMap(Reach::mechanismId, Reach::engagements));
        List<Mechanism> used = mechanisms.stream()
                .filter(mechanism -> engagements.containsKey(mechanism.id()))
                .toList();
        Set<String> own = used.stream()
                .sorted(Comparator.comparing((Mechanism mechanism) -> engagements.get(mechanism.id()))
                        .reversed())
                .limit(MOST_MECHANISMS)
                .map(Mechanism::id)
                .collect(Collectors.toSet());
        List<Lane> lanes = new ArrayList<>();
        used.stream()
                .filter(mechanism -> own.contains(mechanism.id()))
                .forEach(mechanism -> lanes.add(new Lane(
                        mechanism.name(),
                        mechanism.shortName(),
                        Optional.of(mechanism.id()),
                        mechanism.ordinal(),
                        Set.of(mechanism.id()))));
        Set<String> shared = new HashSet<>(engagements.keySet());
        shared.removeAll(own);
        if (!shared.isEmpty()) {
            lanes.add(
                    unchosen(shared.size() + (shared.size() == 1 ? " other mechanism" : " other mechanisms"), shared));
        }
        if (reaches.stream().anyMatch(reach -> reach.mechanismId() == null)) {
            lanes.add(new Lane("No mechanism named", "No mechanism named", Optional.of(Facet.NONE), null, Set.of()));
        }
        return new Lanes(lanes);
    }

    /** A lane that is no choice of the filter. */
    static Lane unchosen(String name, Set<String> mechanisms) {
        return new Lane(name, name, Optional.empty(), null, mechanisms);
    }

    /** What belongs on a lane, of things that each name their mechanism. */
    static <T> List<T> on(Lane lane, List<T> things, Function<T, @Nullable String> mechanism) {
        return things.stream().filter(thing -> lane.has(mechanism.apply(thing))).toList();
    }
}
