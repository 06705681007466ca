package org.engagementtimeline.timeline;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;

/**
 * The stretch of the timeline that one page shows.
 *
 * @param engagements in the order asked for
 * @param before the engagement just before the first of them in that order, if the filter selects one
 * @param metBefore the nearest before the first of them that took place
 * @param more whether the filter selects engagements after the last of them
 */
record Stretch(
        List<Engagement> engagements, Optional<Engagement> before, Optional<Engagement> metBefore, boolean more) {

    Optional<Engagement> first() {
        return engagements.stream().findFirst();
    }

    Optional<Engagement> last() {
        return engagements.isEmpty() ? Optional.empty() : Optional.of(engagements.get(engagements.size() - 1));
    }
}
