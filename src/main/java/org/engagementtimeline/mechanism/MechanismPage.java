package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.engagement.EngagementLine;
import org.engagementtimeline.record.Evidence;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;

/** Everything that the page of one mechanism shows, each fact with its evidence. */
record MechanismPage(
        String id,
        int ordinal,
        Fact<String> name,
        Tally tally,
        List<Fact<String>> statements,
        List<Numbered> numbered,
        List<Step> steps,
        LeaderTable leaders,
        List<Reference> others) {

    /**
     * An engagement in the order of time.
     *
     * @param interval in words, how long after the one before that met; absent where either did not meet
     */
    record Step(Optional<String> interval, EngagementLine line) {}

    /**
     * Rounds that are known only by their number.
     *
     * @param counted the later engagement whose number shows that there were such rounds
     * @param evidence for the number of that engagement
     */
    record Numbered(RoundGap rounds, Reference counted, int round, Evidence evidence) {}
}
