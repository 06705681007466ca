package org.engagementtimeline.overview;

import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.Certainty;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * An engagement or a background event in the overview.
 *
 * @param mechanism its id; null without one
 * @param symbol the status of an engagement, the certainty of an event
 * @param statusText the same in words; empty if it is the usual one
 * @param fits whether the filter selects it
 */
record LaneItem(
        String address,
        String title,
        @Nullable String mechanism,
        String symbol,
        String statusText,
        Dated dated,
        boolean fits) {

    static LaneItem of(Engagement engagement, boolean fits) {
        EngagementStatus status = engagement.status();
        return new LaneItem(
                "/engagements/" + engagement.id(),
                engagement.title(),
                engagement.mechanism() == null ? null : engagement.mechanism().id(),
                status.term(),
                status == EngagementStatus.HELD ? "" : status.inMark(),
                engagement.dated(),
                fits);
    }

    static LaneItem of(BackgroundEvent event) {
        return new LaneItem(
                "/background/" + event.id(),
                event.title(),
                null,
                event.certainty().term(),
                event.certainty() == Certainty.STATED ? "" : event.certainty().words(),
                event.dated(),
                true);
    }

    String inWords() {
        return title + ", " + ChartMark.words(dated) + (statusText.isEmpty() ? "" : ", " + statusText)
                + (fits ? "" : "; does not match the filter");
    }

    /** The signs for an uncertain date, with ↔ first for one of several days. */
    String signs() {
        boolean oneOfSeveralDays = !dated.date().lasts()
                && dated.date().earliest().isPresent()
                && dated.date().latest().isPresent()
                && !dated.date().earliest().equals(dated.date().latest());
        return (oneOfSeveralDays ? "↔" : "") + ChartMark.signs(dated);
    }
}
