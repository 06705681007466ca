package org.engagementtimeline.commitment;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartMark.MarkRows;
import org.engagementtimeline.chart.ChartSvg;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeRange;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;

/**
 * A commitment's history on a time axis: a mark for each update, each leading to the engagement at which it happened or else
 * to its place on the commitment's page, and one for the due date.
 *
 * @param marks oldest first; never empty
 * @param course from the first mark to the last; open-ended unless the last update settles the commitment
 * @param height in pixels
 */
public record CommitmentTimeline(List<ChartMark> marks, Optional<ChartMark> due, TimeRange course, int height) {

    private static final int DUE_Y = 8;
    private static final int FIRST_ROW_Y = 23;
    private static final int ROW_HEIGHT = 16;
    private static final int MOST_ROWS = 4;

    /** How near a mark may come to another, in percent of the width, before it moves to a row below. */
    private static final double APART = 6;

    /** The axis for all dates of some commitments, with room at its end for what is not reported. */
    static TimeAxis axis(List<CommitmentDetails> commitments) {
        List<EdtfDate> dates =
                commitments.stream().flatMap(CommitmentDetails::dates).toList();
        return TimeAxis.of(TimeScale.covering(dates).withRoomAfter());
    }

    static CommitmentTimeline of(CommitmentDetails commitment, TimeScale scale) {
        List<ChartMark> marks = new ArrayList<>();
        MarkRows rows = new MarkRows(MOST_ROWS);
        for (UpdateDetails update : commitment.history()) {
            ChartMark mark = mark(update, "/commitments/" + commitment.id() + "#entry-" + (marks.size() + 1), scale);
            double at = mark.range().anchor();
            marks.add(mark.at(FIRST_ROW_Y + ROW_HEIGHT * rows.next(at - APART / 2, at + APART / 2)));
        }
        DoubleSummaryStatistics at =
                marks.stream().mapToDouble(mark -> mark.range().anchor()).summaryStatistics();
        return new CommitmentTimeline(
                List.copyOf(marks),
                commitment
                        .due()
                        .map(CitedValue::value)
                        .map(date -> ChartMark.of(scale, date, "due", null, "due " + ChartMark.words(date))
                                .at(DUE_Y)),
                new TimeRange(at.getMin(), at.getMax(), false, !commitment.settled()),
                FIRST_ROW_Y + ROW_HEIGHT * rows.count() - 3);
    }

    private static ChartMark mark(UpdateDetails update, String ownAddress, TimeScale scale) {
        EdtfDate date = update.date().value();
        return ChartMark.of(
                scale,
                date,
                update.state().term(),
                update.at().map(at -> "/engagements/" + at.id()).orElse(ownAddress),
                update.state().words() + ", " + ChartMark.words(date)
                        + update.at().map(at -> ", at " + at.name()).orElse(""));
    }

    /** Its marks; see {@link ChartSvg}. */
    public String svg(String base) {
        return ChartSvg.of(marks, List.of(), base);
    }
}
