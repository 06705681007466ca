package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.stream.IntStream;
import org.engagementtimeline.chart.ChartLabel;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.Elapsed;

/**
 * The time between two meetings of a mechanism that follow one another on record, drawn between their marks.
 *
 * @param from where one of the marks stands, in percent of the width; the other stands at {@code to}
 * @param missing rounds that were counted between the two and are known only by their number
 * @param label how long it was or, where rounds are missing, which
 */
public record SessionInterval(double from, double to, List<RoundGap> missing, ChartLabel label) {

    /**
     * @param sessions in the order of time
     * @param gaps all rounds of the mechanism that are known only by their number
     */
    static List<SessionInterval> between(List<Session> sessions, List<RoundGap> gaps, TimeScale scale) {
        List<Session> begun = sessions.stream().filter(Session::begun).toList();
        return IntStream.range(1, begun.size())
                .mapToObj(later -> of(begun.get(later - 1), begun.get(later), gaps, scale))
                .toList();
    }

    private static SessionInterval of(Session earlier, Session later, List<RoundGap> gaps, TimeScale scale) {
        double one = scale.range(earlier.date()).anchor();
        double other = scale.range(later.date()).anchor();
        List<RoundGap> missing = gaps.stream()
                .filter(gap -> earlier.round() != null
                        && later.round() != null
                        && earlier.round() < gap.first()
                        && gap.last() < later.round())
                .toList();
        String words = missing.isEmpty()
                ? Elapsed.between(earlier.date(), later.date()).words()
                : RoundGap.numbers(missing, 0);
        return new SessionInterval(
                Math.min(one, other),
                Math.max(one, other),
                missing,
                new ChartLabel((one + other) / 2, words, LabelFit.of(Math.abs(other - one), words)));
    }

    /** Whether rounds are missing in it. */
    public boolean broken() {
        return !missing.isEmpty();
    }
}
