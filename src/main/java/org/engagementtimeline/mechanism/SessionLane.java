package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.function.Predicate;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartLabel;
import org.engagementtimeline.chart.ChartLabel.LabelRow;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartSvg;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.vocabulary.EngagementStatus;

/**
 * A mechanism's engagements along a time axis: a mark for each or, where these would be too many to tell apart, a bar for
 * each period, so that the chart stays as small however many there are.
 *
 * @param marks those that met stand on the axis's line, the others above it, so that no plan hides a meeting near it
 * @param rounds the rounds and doubts that are written below the marks
 * @param statuses which kinds of marks there are, for the key
 */
public record SessionLane(
        TimeAxis axis,
        List<ChartMark> marks,
        List<ChartLabel> rounds,
        List<EngagementStatus> statuses,
        List<ChartBar> bars) {

    static final int MOST_MARKS = 60;
    private static final int PLANNED_Y = -15;

    /**
     * @param mechanism where the bars lead: its engagements of that time
     * @param sessions all engagements or, where there are too many for a mark each, any number that is too many
     * @param counts all engagements, counted by the unit of the scale's bars
     */
    static SessionLane of(String mechanism, List<Session> sessions, List<SessionCount> counts, TimeAxis axis) {
        TimeScale scale = axis.scale();
        if (sessions.size() > MOST_MARKS) {
            return new SessionLane(axis, List.of(), List.of(), List.of(), SessionCount.bars(mechanism, counts, scale));
        }
        LabelRow row = new LabelRow();
        return new SessionLane(
                axis,
                sessions.stream().map(session -> mark(session, scale)).toList(),
                sessions.stream()
                        .filter(Predicate.not(session -> session.label().isEmpty()))
                        .map(session -> row.add(scale.range(session.date()).anchor(), session.label()))
                        .toList(),
                sessions.stream().map(Session::status).distinct().sorted().toList(),
                List.of());
    }

    private static ChartMark mark(Session session, TimeScale scale) {
        String address = "/engagements/" + session.id();
        return ChartMark.of(scale, session.date(), session.status().term(), address, session.inWords())
                .at(session.begun() ? 0 : PLANNED_Y)
                .signed("");
    }

    /** Its marks or bars; see {@link ChartSvg}. */
    public String svg(String base) {
        return ChartSvg.of(marks, bars, base);
    }
}
