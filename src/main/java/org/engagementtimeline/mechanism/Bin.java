package org.engagementtimeline.mechanism;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.chart.TimeScale.Tick;

/**
 * How many engagements of a mechanism lie in one step of the calendar, each by the first day that its date may mean.
 *
 * @param metHeight how high the bar of those that met is, in pixels
 * @param unmetHeight how high the bar of the others is, which stands on it
 */
record Bin(double from, double width, int metHeight, int unmetHeight, String address, String title) {

    private static final int MOST_BINS = 48;
    private static final int HIGHEST = 40;

    /** @param months by the numbers of single months */
    static List<Bin> of(String mechanism, List<Months> months, TimeScale scale) {
        List<Tick> ticks = scale.ticks(MOST_BINS);
        Step step = ticks.get(0).step();
        Map<Integer, Months> bySteps = months.stream()
                .map(month -> month.within(step.months()))
                .collect(toMap(Months::number, identity(), Months::plus));
        int most = bySteps.values().stream().mapToInt(Months::all).max().orElse(1);
        return ticks.stream()
                .filter(tick -> bySteps.containsKey(step.number(tick.start())))
                .map(tick -> bin(mechanism, bySteps.get(step.number(tick.start())), tick, scale, most))
                .toList();
    }

    private static Bin bin(String mechanism, Months count, Tick tick, TimeScale scale, int most) {
        double from = Math.max(0, tick.at());
        double to = Math.min(100, scale.at(tick.end().plusDays(1)));
        return new Bin(
                from,
                TimeScale.rounded(to - from),
                height(count.met(), most),
                height(count.unmet(), most),
                "/?mechanism=" + mechanism + "&from=" + tick.step().from(tick.start()) + "&to="
                        + tick.step().to(tick.start()),
                tick.step().words(tick.start()) + ": " + words(count.met(), count.unmet()));
    }

    /** Nothing has no height, and whatever there is can be seen. */
    private static int height(int number, int most) {
        return number == 0 ? 0 : Math.max(2, Math.round((float) number * HIGHEST / most));
    }

    private static String words(int met, int unmet) {
        String words = met == 0 ? "" : "met " + (met == 1 ? "once" : met + " times");
        String others = unmet == 0 ? "" : unmet + " not known to have met";
        return words.isEmpty() || others.isEmpty() ? words + others : words + ", " + others;
    }
}
