package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * Maps days to places on a horizontal time axis. Places are percentages, from 0 at the start of the first day to 100 at
 * the end of the last, so that one chart fits every width.
 *
 * @param last not before the first
 */
public record TimeScale(LocalDate first, LocalDate last) {

    private static final int MOST_TICKS = 14;
    private static final int MOST_BARS = 60;

    public TimeScale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A time scale from " + first + " cannot end on " + last + ".");
        }
    }

    /**
     * From the first to the last day that any of the dates may mean.
     *
     * @param dates at least one
     */
    public static TimeScale covering(Collection<EdtfDate> dates) {
        List<LocalDate> bounds = dates.stream()
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(Optional::stream)
                .toList();
        return covering(
                Collections.min(bounds),
                Collections.max(bounds),
                dates.stream().anyMatch(date -> date.earliest().isEmpty()),
                dates.stream().anyMatch(date -> date.latest().isEmpty()));
    }

    /**
     * A scale that begins with a tick, so that the first label is at the start, and ends with a whole bar. An open or unknown start
     * or end adds one bar.
     */
    public static TimeScale covering(LocalDate first, LocalDate last, boolean opensBefore, boolean opensAfter) {
        CalendarUnit ticks = CalendarUnit.fitting(first, last, MOST_TICKS);
        CalendarUnit bars = CalendarUnit.fitting(first, last, MOST_BARS);
        LocalDate before = opensBefore ? bars.period(first).first().minusDays(1) : first;
        LocalDate after = opensAfter ? bars.period(last).next().first() : last;
        return new TimeScale(ticks.period(before).first(), bars.period(after).last());
    }

    /** The same with one more whole tick at its end. */
    public TimeScale withRoomAfter() {
        return new TimeScale(first, tickUnit().period(last).next().last());
    }

    /** The scale of a part of a whole: in whole ticks, with one more on either side to show what is next to it. */
    public TimeScale around(TimeScale part) {
        CalendarUnit unit = CalendarUnit.fitting(part.first, part.last, MOST_TICKS - 2);
        LocalDate before =
                unit.period(unit.period(part.first).first().minusDays(1)).first();
        LocalDate after = unit.period(part.last).next().last();
        return new TimeScale(Collections.max(List.of(before, first)), Collections.min(List.of(after, last)));
    }

    /** The unit of the axis. */
    CalendarUnit tickUnit() {
        return CalendarUnit.fitting(first, last, MOST_TICKS);
    }

    /** The unit of the bars of a chart with too many engagements for marks. */
    public CalendarUnit barUnit() {
        return CalendarUnit.fitting(first, last, MOST_BARS);
    }

    /** The periods of a unit along the scale; the first and the last may reach beyond it. */
    public List<CalendarPeriod> periods(CalendarUnit unit) {
        return Stream.iterate(unit.period(first), period -> !period.first().isAfter(last), CalendarPeriod::next)
                .toList();
    }

    /** Where the periods of a unit begin, in percent. */
    List<Double> starts(CalendarUnit unit) {
        return periods(unit).stream().map(period -> range(period).from()).toList();
    }

    /** The range that a date may mean. */
    public TimeRange range(EdtfDate date) {
        return range(date.earliest(), date.latest());
    }

    public TimeRange range(CalendarPeriod period) {
        return range(Optional.of(period.first()), Optional.of(period.last()));
    }

    /** The range that a part of the scale takes up. */
    public TimeRange range(TimeScale part) {
        return range(Optional.of(part.first), Optional.of(part.last));
    }

    private TimeRange range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new TimeRange(
                from.map(this::at).orElse(0.0),
                to.map(day -> at(day.plusDays(1))).orElse(100.0),
                from.map(day -> day.isBefore(first)).orElse(true),
                to.map(day -> day.isAfter(last)).orElse(true));
    }

    /** Where a day begins; at an end of the scale for a day beyond it. */
    private double at(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1);
        return Math.max(0, Math.min(100, rounded(part * 100)));
    }

    /** To a hundredth of a percent, as charts write their places. */
    static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }

    /** As in "January 2024 to December 2025". */
    public String inWords() {
        return firstMonth().equals(lastMonth()) ? firstMonth() : firstMonth() + " to " + lastMonth();
    }

    public String firstMonth() {
        return CalendarUnit.MONTH.period(first).inWords();
    }

    public String lastMonth() {
        return CalendarUnit.MONTH.period(last).inWords();
    }
}
