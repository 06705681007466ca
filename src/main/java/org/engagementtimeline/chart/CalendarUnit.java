package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The units that divide a time scale, from months to millennia. */
public enum CalendarUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    FIVE_YEARS(60),
    DECADE(120),
    FIFTY_YEARS(600),
    CENTURY(1200),
    FIVE_CENTURIES(6000),
    MILLENNIUM(12000);

    private final int months;

    CalendarUnit(int months) {
        this.months = months;
    }

    /** The shortest unit that divides the time between two days into at most {@code most} periods, or a millennium. */
    static CalendarUnit fitting(LocalDate first, LocalDate last, int most) {
        return Arrays.stream(values())
                .filter(unit -> unit.period(last).index() - unit.period(first).index() < most)
                .findFirst()
                .orElse(MILLENNIUM);
    }

    public int months() {
        return months;
    }

    /** The period that contains a day. */
    public CalendarPeriod period(LocalDate day) {
        return new CalendarPeriod(this, Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months));
    }

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

        /** Whether it is the first of a year among shorter periods. */
        boolean opensYear() {
            return unit.compareTo(YEAR) < 0 && longestOpened().compareTo(YEAR) >= 0;
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
}
