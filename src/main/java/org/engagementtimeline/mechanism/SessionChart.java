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

    /**
     * @param lane the engagements on the line of time
     * @param sessions all of them in the order of time, if there is a mark for each
     * @param gaps rounds of the mechanism that are known only by their number, all that may lie between two of the sessions
     * @param besides how many others are known only so
     */
    static SessionChart of(
            SessionLane lane, List<Session> sessions, List<RoundGap> gaps, int besides, TimeScale scale) {
        List<Span> spans = lane.marks().isEmpty() ? List.of() : Span.between(sessions, gaps, scale);
        List<RoundGap> undated = new ArrayList<>(gaps);
        spans.forEach(span -> undated.removeAll(span.missing()));
        return new SessionChart(lane, spans, Undated.of(undated, besides));
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
