package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.chart.ChartMark;

/**
 * The chart of a mechanism's sessions: each on the time axis, the intervals between those that met, and beside the axis
 * the rounds that are only numbers.
 *
 * @param intervals none where there are too many engagements for a mark each
 * @param undated the rounds that stand between no two marks
 */
public record SessionChart(SessionLane lane, List<SessionInterval> intervals, UndatedRounds undated) {

    /**
     * @param sessions all of them in the order of time, if there is a mark for each
     * @param gaps rounds of the mechanism that are known only by their number, all that may lie between two of the sessions
     * @param others how many more rounds are known only so
     */
    static SessionChart of(SessionLane lane, List<Session> sessions, List<RoundGap> gaps, int others) {
        List<SessionInterval> intervals = lane.marks().isEmpty()
                ? List.of()
                : SessionInterval.between(sessions, gaps, lane.axis().scale());
        List<RoundGap> undated = new ArrayList<>(gaps);
        intervals.forEach(interval -> undated.removeAll(interval.missing()));
        return new SessionChart(lane, intervals, UndatedRounds.of(undated, others));
    }

    public boolean hasNumberedRounds() {
        return !undated.slots().isEmpty() || intervals.stream().anyMatch(SessionInterval::broken);
    }

    public boolean hasPlans() {
        return lane.marks().stream().anyMatch(mark -> mark.y() < 0);
    }

    /** Whether a question mark stands beside a round. */
    public boolean hasDoubts() {
        return lane.rounds().stream().anyMatch(round -> round.text().endsWith("?"));
    }

    public boolean hasBands() {
        return lane.marks().stream().anyMatch(ChartMark::band);
    }
}
