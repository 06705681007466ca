package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.vocabulary.EngagementStatus;

/** The engagements just before and after one, and how long before or after it they were. */
public record Adjacent(Optional<Other> previous, Optional<Other> next) {

    /** @param elapsed the time between the two, in words */
    public record Other(String id, String title, EngagementStatus status, String elapsed) {}

    /** @param before the last one before it, and {@code after} the first one after it, where there is one */
    static Adjacent to(Engagement engagement, List<Engagement> before, List<Engagement> after) {
        return new Adjacent(
                before.stream()
                        .findFirst()
                        .map(other -> other(other, Elapsed.between(other.date(), engagement.date()), "earlier")),
                after.stream()
                        .findFirst()
                        .map(other -> other(other, Elapsed.between(engagement.date(), other.date()), "later")));
    }

    private static Other other(Engagement other, Elapsed elapsed, String direction) {
        return new Other(other.id(), other.title(), other.status(), elapsed.words(direction));
    }

    public boolean isNone() {
        return previous.isEmpty() && next.isEmpty();
    }
}
