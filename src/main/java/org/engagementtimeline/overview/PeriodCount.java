package org.engagementtimeline.overview;

import org.engagementtimeline.chart.CalendarPeriod;

/**
 * How many engagements or events of a lane begin in a period.
 *
 * @param fitting how many of these the filter selects
 * @param met how many of these took place
 */
record PeriodCount(CalendarPeriod period, long count, long fitting, long met) {

    /** Of background events, which all took place and which the filter does not select by. */
    static PeriodCount ofEvents(CalendarPeriod period, long count) {
        return new PeriodCount(period, count, count, count);
    }
}
