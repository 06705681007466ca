package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.vocabulary.EngagementStatus;

/**
 * How often a mechanism met, and how often it was only to meet. What was under way when reported is counted apart.
 *
 * @param byStatus how many engagements have each status
 */
public record MeetingCounts(Map<EngagementStatus, Long> byStatus) {

    public long met() {
        return number(EngagementStatus.HELD);
    }

    /** How many engagements are on record. */
    long engagements() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    private long number(EngagementStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** For a reader: "2 held; 1 under way when reported; 1 announced only". */
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(met() == 0 ? "None reported as held" : met() + " held");
        byStatus.keySet().stream()
                .filter(status -> status != EngagementStatus.HELD)
                .sorted()
                .forEach(status -> parts.add(number(status) + " " + status.inMark()));
        return String.join("; ", parts);
    }
}
