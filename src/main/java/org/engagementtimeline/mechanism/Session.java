package org.engagementtimeline.mechanism;

import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/** An engagement of a mechanism as the chart of its sessions and the intervals between them see it. */
record Session(
        String id, String title, Dated dated, @Nullable Integer round, EngagementStatus status) {

    static Session of(Engagement engagement) {
        return new Session(
                engagement.id(), engagement.title(), engagement.dated(), engagement.round(), engagement.status());
    }

    EdtfDate date() {
        return dated.date();
    }

    boolean met() {
        return status.met();
    }

    /** The round and what is in doubt about the date: "7 ?∴". */
    String label() {
        return ((round == null ? "" : round + " ") + ChartMark.signs(dated)).strip();
    }

    String inWords() {
        return (round == null ? "" : "Round " + round + ": ") + title + ", " + ChartMark.words(dated)
                + (status == EngagementStatus.HELD ? "" : "; " + status.inMark());
    }
}
