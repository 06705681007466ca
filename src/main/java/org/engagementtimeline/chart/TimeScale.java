package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * A drawn line of time. Places on it are percentages, from 0 at the start of the first day to 100 at the end of the
 * last, so that one picture fits every width.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record TimeScale(LocalDate first, LocalDate last) {

    public TimeScale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A line of time from " + first + " can not end on " + last + ".");
        }
    }

    /**
     * The line from the first to the last day that any of the dates may mean, widened to whole steps, of which it has
     * about as many as wanted; a date that is open or unknown on one side adds one step there.
     *
     * @param dates at least one
     */
    public static TimeScale covering(Collection<EdtfDate> dates, int steps) {
        LocalDate first = bounds(dates).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = bounds(dates).max(Comparator.naturalOrder()).orElseThrow();
        boolean opensBefore = dates.stream().anyMatch(date -> date.earliest().isEmpty());
        boolean opensAfter = dates.stream().anyMatch(date -> date.latest().isEmpty());
        return covering(first, last, opensBefore, opensAfter, steps);
    }

    /** The same of dates of which only the first and the last day are known, and whether any is open on a side. */
    public static TimeScale covering(
            LocalDate first, LocalDate last, boolean opensBefore, boolean opensAfter, int steps) {
        Step step = Step.fitting(first, last, steps);
        return new TimeScale(
                step.start(opensBefore ? step.start(first).minusDays(1) : first),
                step.end(opensAfter ? step.end(last).plusDays(1) : last));
    }

    private static Stream<LocalDate> bounds(Collection<EdtfDate> dates) {
        return dates.stream()
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(Optional::stream);
    }

    /** Where a day begins; before 0 or beyond 100 for a day off the line. */
    public double at(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1);
        return rounded(part * 100);
    }

    /** The part of the line in which a date lies; what reaches beyond the line is cut off and left open there. */
    public Extent of(EdtfDate date) {
        return new Extent(
                within(date.earliest().map(this::at).orElse(0.0)),
                within(date.latest().map(day -> at(day.plusDays(1))).orElse(100.0)),
                date.earliest().map(day -> day.isBefore(first)).orElse(true),
                date.latest().map(day -> day.isAfter(last)).orElse(true));
    }

    private static double within(double place) {
        return Math.max(0, Math.min(100, place));
    }

    /** The steps of the line, as many as fit into the number wanted, the first and the last perhaps cut. */
    public List<Tick> ticks(int most) {
        Step step = Step.fitting(first, last, most);
        return Stream.iterate(step.start(first), start -> !start.isAfter(last), start -> step.next(start))
                .map(start -> new Tick(step, start, at(start)))
                .toList();
    }

    /** A place as pictures write it, to a hundredth of a percent. */
    public static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }

    /** One step of the line: where it begins and how it is written. */
    public record Tick(Step step, LocalDate start, double at) {

        public LocalDate end() {
            return step.end(start);
        }

        /** Whether a year begins with it, so that its year is to be named. */
        public boolean opensYear() {
            return start.getDayOfYear() == 1;
        }

        /** As short as an axis wants it: "Apr", "2025". */
        public String label() {
            return step.label(start);
        }
    }
}
