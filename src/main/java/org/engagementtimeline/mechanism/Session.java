package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/** An engagement of a mechanism as the chart of its sessions and the intervals between them see it. */
record Session(
        String id, String title, Dated dated, @Nullable Integer round, EngagementStatus status) {

    static Session of(EngagementDetails engagement) {
        return new Session(
                engagement.id(),
                engagement.title(),
                engagement.dated(),
                engagement.facts().round().map(CitedValue::value).orElse(null),
                engagement.facts().status().value());
    }

    /**
     * How much later each meeting was than the one before. Measures only between two engagements that began, because
     * the day of an announced one is a plan.
     *
     * @param sessions of one mechanism, in the order of time
     * @return one for each, in words
     */
    static List<Optional<String>> intervals(List<Session> sessions) {
        List<Optional<String>> intervals = new ArrayList<>();
        Session before = null;
        for (Session session : sessions) {
            intervals.add(before == null || !session.begun() ? Optional.empty() : Optional.of(session.after(before)));
            before = session.begun() ? session : before;
        }
        return intervals;
    }

    private String after(Session before) {
        Elapsed elapsed = Elapsed.between(before.date(), date());
        String from = before.round == null ? "the meeting before" : "round " + before.round;
        if (elapsed.sameDay()) {
            return (elapsed.about() ? "at about the same time as " : "on the same day as ") + from;
        }
        return elapsed.words() + " after " + from;
    }

    EdtfDate date() {
        return dated.date();
    }

    boolean begun() {
        return status.begun();
    }

    /** The round and what is in doubt about the date: "7 ?". */
    String label() {
        return ((round == null ? "" : round + " ") + ChartMark.doubt(dated)).strip();
    }

    String inWords() {
        return (round == null ? "" : "Round " + round + ": ") + title + ", " + ChartMark.words(dated)
                + (status == EngagementStatus.HELD ? "" : "; " + status.inMark());
    }
}
