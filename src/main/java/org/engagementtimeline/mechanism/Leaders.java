package org.engagementtimeline.mechanism;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementCard.Representative;

/** Everyone who led one side of a mechanism, each once in each office; expected only if never shown to have led. */
final class Leaders {

    private Leaders() {}

    private record Capacity(Optional<Reference> person, String name, Optional<Reference> office) {}

    static List<Representative> once(Collection<Representative> led) {
        Map<Capacity, Representative> leaders = new LinkedHashMap<>();
        for (Representative leader : led) {
            leaders.merge(
                    new Capacity(leader.person(), leader.name(), leader.office()),
                    leader,
                    (one, other) -> one.expected() ? other : one);
        }
        return List.copyOf(leaders.values());
    }
}
