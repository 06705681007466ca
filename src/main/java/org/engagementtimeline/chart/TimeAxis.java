package org.engagementtimeline.chart;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartLabel.LabelRow;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a time scale: its ticks with their labels and, where ticks are shorter than years, the years below them.
 *
 * @param minor where the smaller periods between the ticks begin, in percent of the width
 */
public record TimeAxis(TimeScale scale, List<Tick> ticks, List<Double> minor) {

    /**
     * One period of the axis.
     *
     * @param label null if the period begins before the scale
     * @param year the year below a label that begins one, and below the first label; otherwise null
     * @param address the address that filters by the period; null for no link
     */
    public record Tick(
            CalendarPeriod period,
            TimeRange range,
            @Nullable ChartLabel label,
            @Nullable ChartLabel year,
            @Nullable String address) {}

    /** The lines from its ticks up through its chart, as SVG. */
    public String grid() {
        return ChartSvg.lines(
                ticks.stream()
                        .map(Tick::range)
                        .filter(range -> !range.opensBefore())
                        .map(TimeRange::from)
                        .toList(),
                "y2=\"100%\"");
    }

    /** The small ticks, as SVG. */
    public String minorTicks() {
        return ChartSvg.lines(minor, "class=\"minor\" y2=\"4\"");
    }

    public static TimeAxis of(TimeScale scale) {
        return of(scale, period -> null);
    }

    /** @param addresses the address that chooses a period */
    public static TimeAxis of(TimeScale scale, Function<CalendarPeriod, @Nullable String> addresses) {
        LabelRow labels = new LabelRow();
        LabelRow years = new LabelRow();
        List<Tick> ticks = new ArrayList<>();
        for (CalendarPeriod period : byImportance(scale.periods(scale.tickUnit()))) {
            TimeRange range = scale.range(period);
            boolean labelled = !range.opensBefore();
            ticks.add(new Tick(
                    period,
                    range,
                    labelled ? labels.add(range.from(), period.label()) : null,
                    labelled && namesYear(period, scale) ? years.add(range.from(), period.year()) : null,
                    addresses.apply(period)));
        }
        ticks.sort(comparing(tick -> tick.period().index()));
        return new TimeAxis(scale, List.copyOf(ticks), scale.starts(scale.barUnit()));
    }

    /** Periods that start a longer one, such as a year, come first, so they keep their labels if there is not room for all. */
    private static List<CalendarPeriod> byImportance(List<CalendarPeriod> periods) {
        return periods.stream()
                .sorted(comparing(CalendarPeriod::longestOpened).reversed().thenComparing(period -> period.index() % 2))
                .toList();
    }

    private static boolean namesYear(CalendarPeriod period, TimeScale scale) {
        boolean first = scale.range(period.previous()).opensBefore();
        return period.unit().compareTo(CalendarUnit.YEAR) < 0
                && (first || period.longestOpened().compareTo(CalendarUnit.YEAR) >= 0);
    }
}
