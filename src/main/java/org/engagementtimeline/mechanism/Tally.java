package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.EngagementStatus;

/** How often a mechanism met, and how often it was only to meet; an announced engagement never counts as met. */
record Tally(long met, long underWay, long announced, long postponed, long cancelled) {

    /** @param counts how many engagements have each status */
    static Tally of(Map<EngagementStatus, Long> counts) {
        return new Tally(
                EngagementStatus.MET.stream()
                        .mapToLong(status -> counts.getOrDefault(status, 0L))
                        .sum(),
                counts.getOrDefault(EngagementStatus.UNDER_WAY, 0L),
                counts.getOrDefault(EngagementStatus.ANNOUNCED, 0L),
                counts.getOrDefault(EngagementStatus.POSTPONED, 0L),
                counts.getOrDefault(EngagementStatus.CANCELLED, 0L));
    }

    /** How many engagements are on record; those that were under way count among those that met. */
    public long engagements() {
        return met + announced + postponed + cancelled;
    }

    /** For a reader: "Met twice, once under way when reported; 1 announced only". */
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(met == 0 ? "Not known to have met" : "Met " + times(met) + whenReported());
        add(parts, announced, "announced only");
        add(parts, postponed, "postponed");
        add(parts, cancelled, "cancelled");
        return String.join("; ", parts);
    }

    private String whenReported() {
        if (underWay == 0) {
            return "";
        }
        return (met == 1 ? ", " : ", " + times(underWay) + " ") + "under way when reported";
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static String times(long number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }
}
