package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.chart.TimeScale;

/**
 * The picture of a mechanism's sessions: each on the line of time, the intervals between those that met, and beside the
 * line the rounds that are only numbers.
 *
 * @param spans none where there are too many engagements for a mark each
 * @param undated the rounds that stand between no two marks
 */
record SessionChart(SessionLane lane, List<Span> spans, Undated undated) {

    private static final int STEPS = 24;

    /**
     * @param sessions at least one, in the order of time
     * @param gaps all rounds of the mechanism that are known only by their number
     */
    static SessionChart of(String mechanism, List<Session> sessions, List<RoundGap> gaps) {
        TimeScale scale = scale(sessions);
        SessionLane lane = SessionLane.of(mechanism, sessions, scale);
        List<Span> spans = lane.marks().isEmpty() ? List.of() : Span.between(sessions, gaps, scale);
        List<RoundGap> undated = new ArrayList<>(gaps);
        spans.forEach(span -> undated.removeAll(span.missing()));
        return new SessionChart(lane, spans, Undated.of(undated));
    }

    /** The line on which all of these have a place. */
    static TimeScale scale(List<Session> sessions) {
        return TimeScale.covering(sessions.stream().map(Session::date).toList(), STEPS);
    }

    public boolean numbered() {
        return !undated.slots().isEmpty()
                || spans.stream().anyMatch(span -> !span.missing().isEmpty());
    }

    public boolean planned() {
        return lane.marks().stream().anyMatch(placed -> placed.above() > 0);
    }

    public boolean extended() {
        return lane.marks().stream().anyMatch(placed -> placed.mark().extended());
    }
}
