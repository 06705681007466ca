package org.engagementtimeline.mechanism;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.engagement.EngagementLine.Principal;

/** Everyone who led one side of a mechanism, each once in each office; expected only if never shown to have led. */
final class Leaders {

    private Leaders() {}

    private record Capacity(Optional<String> person, String name, Optional<String> office) {}

    static List<Principal> once(Collection<Principal> led) {
        Map<Capacity, Principal> leaders = new LinkedHashMap<>();
        for (Principal leader : led) {
            leaders.merge(
                    new Capacity(leader.person(), leader.name(), leader.office()),
                    leader,
                    (one, other) -> one.expected() ? other : one);
        }
        return List.copyOf(leaders.values());
    }
}
