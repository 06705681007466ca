package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.chart.Axis;
import org.engagementtimeline.chart.Mark;
import org.engagementtimeline.chart.Room;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementStatus;

/**
 * A mechanism's engagements along a line of time: a mark for each or, where these would be too many to tell apart, a bar
 * for each step of the calendar, so that the picture stays as small however many there are.
 *
 * @param statuses which kinds of marks there are, for the key
 */
record SessionLane(Axis axis, List<Placed> marks, List<EngagementStatus> statuses, List<Bin> bins) {

    static final int MOST_MARKS = 60;
    private static final int PLANS_ABOVE = 15;

    /**
     * A mark and the round that is written below it. Only what met stands on the line itself, so that no plan for a day
     * hides a meeting near it.
     *
     * @param above how far above the line it stands, in pixels
     * @param room from which width on there is room for the label between it and the one before
     */
    record Placed(Mark mark, int above, String label, Room room) {}

    /**
     * @param mechanism where the bars lead: its engagements of that time
     * @param sessions all engagements or, where there are too many for a mark each, any number that is too many
     * @param months all engagements, counted
     */
    static SessionLane of(String mechanism, List<Session> sessions, List<Months> months, TimeScale scale) {
        Axis axis = Axis.of(scale);
        return sessions.size() > MOST_MARKS
                ? new SessionLane(axis, List.of(), List.of(), Bin.of(mechanism, months, scale))
                : new SessionLane(axis, placed(sessions, scale), statuses(sessions), List.of());
    }

    private static List<EngagementStatus> statuses(List<Session> sessions) {
        return sessions.stream().map(Session::status).distinct().sorted().toList();
    }

    private static List<Placed> placed(List<Session> sessions, TimeScale scale) {
        List<Placed> placed = new ArrayList<>();
        double before = Double.NEGATIVE_INFINITY;
        for (Session session : sessions) {
            Mark mark = Mark.of(
                    scale, session.date(), session.status().term(), "/engagements/" + session.id(), title(session));
            String label = label(session);
            placed.add(new Placed(mark, session.met() ? 0 : PLANS_ABOVE, label, Room.of(mark.at() - before, label)));
            before = label.isEmpty() ? before : mark.at();
        }
        return List.copyOf(placed);
    }

    private static String label(Session session) {
        String certainty = (session.date().approximate() ? "≈" : "")
                + (session.date().uncertain() ? "?" : "")
                + (session.dateInferred() ? "∴" : "");
        return ((session.round() == null ? "" : session.round()) + " " + certainty).strip();
    }

    private static String title(Session session) {
        StringBuilder title = new StringBuilder();
        if (session.round() != null) {
            title.append("Round ").append(session.round()).append(": ");
        }
        title.append(session.title()).append(", ").append(session.date().inWords());
        if (!session.date().certaintyInWords().isEmpty()) {
            title.append(", ").append(session.date().certaintyInWords());
        }
        if (session.dateInferred()) {
            title.append(", date inferred");
        }
        if (session.status() != EngagementStatus.HELD) {
            title.append("; ").append(session.status().inMark());
        }
        return title.toString();
    }
}
