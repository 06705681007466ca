package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One month, quarter, year or longer period of the calendar.
 *
 * @param index how many whole units lie between the beginning of year 0 and the period
 */
public record CalendarPeriod(CalendarUnit unit, int index) {

    public LocalDate first() {
        int month = index * unit.months();
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    CalendarPeriod next() {
        return new CalendarPeriod(unit, index + 1);
    }

    CalendarPeriod previous() {
        return new CalendarPeriod(unit, index - 1);
    }

    /** The longest unit that has a period starting on the same day. */
    CalendarUnit longestOpened() {
        return Stream.of(CalendarUnit.values())
                .filter(other -> other.period(first()).first().equals(first()))
                .reduce((shorter, longer) -> longer)
                .orElse(unit);
    }

    /** Its first month or year, as short as an axis wants it: "Apr", "2025". */
    public String label() {
        return unit.compareTo(CalendarUnit.YEAR) < 0
                ? first().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : year();
    }

    String year() {
        return String.valueOf(first().getYear());
    }

    /** As in "April 2025", "January to March 2025", "2025" or "2020 to 2024". */
    public String inWords() {
        return switch (unit) {
            case MONTH -> month(first()) + " " + year();
            case QUARTER -> month(first()) + " to " + month(last()) + " " + year();
            case YEAR -> year();
            default -> year() + " to " + last().getYear();
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Its first month or year for the address of a filter, limited to the years 0001 to 9999. */
    public String from() {
        return inAddress(first());
    }

    /** Its last month or year for the address of a filter. */
    public String to() {
        return inAddress(last());
    }

    private String inAddress(LocalDate day) {
        LocalDate written =
                day.getYear() < 1 ? LocalDate.of(1, 1, 1) : day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day;
        return written.toString().substring(0, unit.compareTo(CalendarUnit.YEAR) < 0 ? 7 : 4);
    }
}
