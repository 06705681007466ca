package org.engagementtimeline.mechanism;

import java.util.List;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.TimeScale;

/**
 * How many engagements of a mechanism begin in a period, each by the first day that its date may mean.
 *
 * @param unmet how many are not reported as held
 */
record SessionCount(CalendarPeriod period, long met, long unmet) {

    private static final int HIGHEST = 40;

    static List<ChartBar> bars(String mechanism, List<SessionCount> counts, TimeScale scale) {
        long most = counts.stream().mapToLong(SessionCount::all).max().orElse(0);
        return counts.stream()
                .map(count -> new ChartBar(
                        scale.range(count.period),
                        ChartBar.height(count.all(), most, HIGHEST),
                        ChartBar.height(count.met, most, HIGHEST),
                        "/?mechanism=" + mechanism + "&from=" + count.period.from() + "&to=" + count.period.to(),
                        count.period.inWords() + ": " + count.words()))
                .toList();
    }

    private long all() {
        return met + unmet;
    }

    private String words() {
        String words = met == 0 ? "" : met + " held";
        String others = unmet == 0 ? "" : unmet + " not reported as held";
        return words.isEmpty() || others.isEmpty() ? words + others : words + ", " + others;
    }
}
