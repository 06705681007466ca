package org.engagementtimeline.overview;

import java.util.stream.Stream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;

/**
 * How many engagements or events of a lane begin in a period.
 *
 * @param fitting how many of these the filter selects
 * @param met how many of these took place
 */
record PeriodCount(CalendarPeriod period, long count, long fitting, long met) {

    /** A count of background events. They all took place, and filters do not apply to them. */
    static PeriodCount ofEvents(CalendarPeriod period, long count) {
        return new PeriodCount(period, count, count, count);
    }

    PeriodCount fitting(long selected) {
        return new PeriodCount(period, count, selected, met);
    }

    /** The highest count; 0 if there is none. */
    static long highest(Stream<PeriodCount> counts) {
        return counts.mapToLong(PeriodCount::count).max().orElse(0);
    }
}
