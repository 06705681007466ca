package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** The stretches of calendar time into which a line of time is divided, from months to millennia. */
public enum Step {
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

    Step(int months) {
        this.months = months;
    }

    /** The shortest step of which a line from one day to another has at most so many, or the longest there is. */
    public static Step fitting(LocalDate first, LocalDate last, int most) {
        return Arrays.stream(values())
                .filter(step -> step.number(last) - step.number(first) + 1 <= most)
                .findFirst()
                .orElse(MILLENNIUM);
    }

    /** How many whole steps lie between the beginning of the calendar and a day. */
    public int number(LocalDate day) {
        return Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months);
    }

    /** The first day of the step that a day lies in. */
    public LocalDate start(LocalDate day) {
        return start(number(day));
    }

    /** The last day of the step that a day lies in. */
    public LocalDate end(LocalDate day) {
        return next(day).minusDays(1);
    }

    LocalDate next(LocalDate day) {
        return start(day).plusMonths(months);
    }

    public int months() {
        return months;
    }

    /** The step of a number, see {@link #number}: its first day. */
    public LocalDate start(int number) {
        int month = number * months;
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    /** A step as short as an axis wants it, by its beginning: "Apr", "2025". */
    String label(LocalDate start) {
        return switch (this) {
            case MONTH, QUARTER -> start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            default -> String.valueOf(start.getYear());
        };
    }

    /** A step as a reader would say it: "April 2025", "January to March 2025", "2025", "2020 to 2024". */
    public String words(LocalDate start) {
        return switch (this) {
            case MONTH -> name(start) + " " + start.getYear();
            case QUARTER -> name(start) + " to " + name(start.plusMonths(2)) + " " + start.getYear();
            case YEAR -> String.valueOf(start.getYear());
            default -> start.getYear() + " to " + end(start).getYear();
        };
    }

    private static String name(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The step's beginning as an address writes it, a month or a year; none before 0001 or after 9999 can be written. */
    public String from(LocalDate start) {
        LocalDate written = start.getYear() < 1
                ? LocalDate.of(1, 1, 1)
                : start.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : start;
        return written.toString().substring(0, months < 12 ? 7 : 4);
    }

    /** The step's end as an address writes it: a month, or a year. */
    public String to(LocalDate start) {
        return from(end(start));
    }
}
