package org.engagementtimeline.chart;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.ChartLabel.LabelRow;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a time scale: its ticks with their labels. The year stands in place of January, so that one row of labels is enough.
 *
 * @param links the periods that a reader can choose; none if the axis leads nowhere
 * @param minor where the smaller periods between the ticks begin, in percent of the width
 */
public record TimeAxis(TimeScale scale, List<Tick> ticks, List<PeriodLink> links, List<Double> minor) {

    /** The least width of a link, so that a finger finds it; 24 pixels. */
    private static final double LINK_REM = 1.5;

    /**
     * One period of the axis.
     *
     * @param label null if the period begins before the scale
     * @param opensYear whether the label is that of a year among those of months
     */
    public record Tick(
            CalendarPeriod period,
            TimeRange range,
            @Nullable ChartLabel label,
            boolean opensYear) {}

    /**
     * A period that filters by its own dates: a year where ticks are quarters, otherwise that of the tick.
     *
     * @param fit how wide the chart must be for the link
     */
    public record PeriodLink(CalendarPeriod period, TimeRange range, String address, LabelFit fit) {}

    /**
     * The last day on which a source is dated, if the axis runs past it: what comes after is not in the sources.
     *
     * @param coverage from the first to the last such day; see {@code DataSet.coverage()}
     */
    public Optional<EdtfDate> lastSource(Optional<EdtfDate> coverage) {
        return coverage.flatMap(EdtfDate::latest)
                .filter(day -> !day.isBefore(scale.first()) && day.isBefore(scale.last()))
                .map(day -> EdtfDate.parse(day.toString()));
    }

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

    /** @param addresses the address that chooses a period */
    public static TimeAxis of(TimeScale scale, Function<CalendarPeriod, String> addresses) {
        CalendarUnit ticks = scale.tickUnit();
        List<PeriodLink> links = scale.periods(ticks == CalendarUnit.QUARTER ? CalendarUnit.YEAR : ticks).stream()
                .map(period -> {
                    TimeRange range = scale.range(period);
                    return new PeriodLink(period, range, addresses.apply(period), LabelFit.of(range.width(), LINK_REM));
                })
                .toList();
        TimeAxis axis = of(scale);
        return new TimeAxis(scale, axis.ticks, links, axis.minor);
    }

    /** An axis that leads nowhere. */
    public static TimeAxis of(TimeScale scale) {
        LabelRow labels = new LabelRow();
        List<Tick> ticks = new ArrayList<>();
        for (CalendarPeriod period : byImportance(scale.periods(scale.tickUnit()))) {
            TimeRange range = scale.range(period);
            ticks.add(new Tick(
                    period,
                    range,
                    range.opensBefore()
                            ? null
                            : labels.add(range.from(), label(period, scale)).within(100),
                    period.opensYear()));
        }
        ticks.sort(comparing(tick -> tick.period().index()));
        return new TimeAxis(scale, List.copyOf(ticks), List.of(), scale.starts(scale.barUnit()));
    }

    /** Periods that start a longer one, such as a year, come first, so they keep their labels if there is not room for all. */
    private static List<CalendarPeriod> byImportance(List<CalendarPeriod> periods) {
        return periods.stream()
                .sorted(comparing(CalendarPeriod::longestOpened).reversed().thenComparing(period -> period.index() % 2))
                .toList();
    }

    /** As in "Apr", or with the year where one begins, and at the start: "2025", "Jan 2025", "Jul 2023". */
    private static String label(CalendarPeriod period, TimeScale scale) {
        boolean first = scale.range(period.previous()).opensBefore();
        if (period.unit().compareTo(CalendarUnit.YEAR) >= 0 || !first && !period.opensYear()) {
            return period.label();
        }
        boolean january = period.opensYear() && period.unit() == CalendarUnit.QUARTER;
        return january ? period.year() : period.label() + " " + period.year();
    }
}
