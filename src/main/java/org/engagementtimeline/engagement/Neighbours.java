package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementStatus;

/** The engagements just before and after one, and how long before or after it they were. */
record Neighbours(Optional<Neighbour> previous, Optional<Neighbour> next) {

    record Neighbour(String id, String title, EdtfDate date, EngagementStatus status, String elapsed) {}

    /** @param before the last one before it, and {@code after} the first one after it, where there is one */
    static Neighbours of(Engagement engagement, List<Engagement> before, List<Engagement> after) {
        return new Neighbours(
                before.stream()
                        .findFirst()
                        .map(other -> neighbour(
                                other,
                                Elapsed.between(other.date(), engagement.date()).words("earlier"))),
                after.stream()
                        .findFirst()
                        .map(other -> neighbour(
                                other,
                                Elapsed.between(engagement.date(), other.date()).words("later"))));
    }

    public boolean none() {
        return previous.isEmpty() && next.isEmpty();
    }

    private static Neighbour neighbour(Engagement other, String elapsed) {
        return new Neighbour(other.id(), other.title(), other.date(), other.status(), elapsed);
    }
}
