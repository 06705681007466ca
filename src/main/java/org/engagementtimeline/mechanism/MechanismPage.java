package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.representation.HasTables;
import org.engagementtimeline.web.PageMetadata;

/**
 * Everything that the page of one mechanism shows, each fact with its evidence.
 *
 * @param chart absent where no engagement is on record
 * @param numbered the rounds known only by their number, as many gaps as a page lists
 * @param numberedOthers how many such rounds are not listed
 * @param steps the latest of its engagements, oldest first
 * @param leaders at the same engagements
 */
record MechanismPage(
        MechanismDetails mechanism,
        MeetingCounts meetings,
        Optional<SessionChart> chart,
        List<Numbered> numbered,
        int numberedOthers,
        List<Step> steps,
        LeaderTable leaders,
        List<Reference> others)
        implements HasTables {

    @Override
    public PageMetadata metadata() {
        String said = mechanism.statements().stream().map(CitedValue::value).collect(Collectors.joining(" "));
        return PageMetadata.ofRecord(
                "/mechanisms/" + mechanism.id(), meetings.words() + ". " + said, mechanism.recordDates());
    }

    /**
     * An engagement in the order of time.
     *
     * @param interval in words, how long after the one before that met; absent where either did not meet
     */
    record Step(Optional<String> interval, EngagementCard card) {}

    /**
     * Rounds that are known only by their number.
     *
     * @param counted the later engagement whose number shows that there were such rounds
     * @param evidence for the number of that engagement
     */
    record Numbered(RoundGap rounds, Reference counted, Evidence evidence) {

        static Numbered of(RoundGap rounds, EngagementDetails counted) {
            return new Numbered(
                    rounds,
                    counted.reference(),
                    counted.facts().round().orElseThrow().evidence());
        }
    }
}
