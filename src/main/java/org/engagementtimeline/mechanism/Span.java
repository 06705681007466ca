package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.chart.Room;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.engagement.Elapsed;

/**
 * The time between two meetings of a mechanism that follow one another on record, as it is drawn between their marks.
 *
 * @param from where the mark of the one stands, in percent of the line; that of the other stands at {@code to}
 * @param missing rounds that were counted between the two and are known only by their number
 * @param words how long it was or, where rounds are missing, which
 * @param room from which width on there is room for the words
 */
record Span(double from, double to, List<RoundGap> missing, String words, Room room) {

    /**
     * @param sessions in the order of time
     * @param gaps all rounds of the mechanism that are known only by their number
     */
    static List<Span> between(List<Session> sessions, List<RoundGap> gaps, TimeScale scale) {
        List<Session> met = sessions.stream().filter(Session::met).toList();
        List<Span> spans = new ArrayList<>();
        for (int later = 1; later < met.size(); later++) {
            spans.add(of(met.get(later - 1), met.get(later), gaps, scale));
        }
        return List.copyOf(spans);
    }

    private static Span of(Session earlier, Session later, List<RoundGap> gaps, TimeScale scale) {
        double one = scale.of(earlier.date()).mark();
        double other = scale.of(later.date()).mark();
        List<RoundGap> missing = gaps.stream()
                .filter(gap -> earlier.round() != null
                        && later.round() != null
                        && earlier.round() < gap.first()
                        && gap.last() < later.round())
                .toList();
        String words = missing.isEmpty()
                ? Elapsed.between(earlier.date(), later.date()).words()
                : RoundGap.numbers(missing, 0);
        return new Span(
                Math.min(one, other), Math.max(one, other), missing, words, Room.of(Math.abs(other - one), words));
    }

    public double middle() {
        return (from + to) / 2;
    }
}
