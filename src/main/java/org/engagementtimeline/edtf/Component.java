package org.engagementtimeline.edtf;

import java.time.YearMonth;
import java.util.List;

/**
 * A year, month or day as written, with its column, and the rules by which one, two or three of them mean a span of days.
 * Unspecified digits are accepted where they mean something that a report would say (EDTF level 1, <i>Unspecified digit(s) from
 * the right</i>; level 2, <i>Unspecified Digit</i>, in the day only): a century, a decade, some month, some day, and the early,
 * middle or late days of a month.
 */
record Component(String digits, int column) {

    private static final int LAST_YEAR = 9999;

    static Span span(List<Component> components) {
        Component year = components.get(0);
        if (components.size() == 1) {
            return year.asYear();
        }
        int number = year.yearNumber();
        Component month = components.get(1);
        if (components.size() == 2) {
            return month.asMonthOf(number);
        }
        Component day = components.get(2);
        if (!month.unspecified()) {
            return day.asDayOf(YearMonth.of(number, month.monthNumber()));
        }
        if (!day.unspecified()) {
            throw day.refused("A day of an unspecified month", "give the month, or write XX for the day too");
        }
        return Span.someDay(Span.year(number));
    }

    private Span asYear() {
        if (specified()) {
            return Span.year(yearNumber());
        }
        if (!digits.matches("[0-9]{2}[0-9X]X")) {
            throw refused("Too vague a year", "its century is needed, as in 20XX, 202X or 2025");
        }
        int first = Integer.parseInt(digits.replace('X', '0'));
        if (first == 0) {
            throw noYear();
        }
        return Span.years(first, Integer.parseInt(digits.replace('X', '9')));
    }

    private int yearNumber() {
        if (!specified()) {
            throw refused("An unspecified year before a month", "give all four digits of the year");
        }
        if (number() == 0) {
            throw noYear();
        }
        return number();
    }

    private Span asMonthOf(int year) {
        if (unspecified()) {
            return Span.someMonth(year);
        }
        Grouping grouping = specified() ? Grouping.numbered(number()).orElse(null) : null;
        if (grouping == null) {
            return Span.month(YearMonth.of(year, monthNumber()));
        }
        if (grouping == Grouping.WINTER && year == LAST_YEAR) {
            throw refused("A winter that ends in the year 10000", "years are 0001 to 9999");
        }
        return grouping.in(year);
    }

    private int monthNumber() {
        if (specified() && Grouping.numbered(number()).isPresent()) {
            throw refused("A day of a season, quarter or half-year", "only months 01 to 12 have days");
        }
        if (!specified() || number() < 1 || number() > 12) {
            throw refused(
                    "There is no month " + digits,
                    "months are 01 to 12 or XX, seasons 21 to 24, quarters 33 to 36, halves 40 and 41");
        }
        return number();
    }

    private Span asDayOf(YearMonth month) {
        int length = month.lengthOfMonth();
        if (specified()) {
            if (!month.isValidDay(number())) {
                throw refused("There is no day " + digits, Span.month(month).inWords() + " has days 01 to " + length);
            }
            return Span.day(month.atDay(number()));
        }
        return switch (digits) {
            case "XX" -> Span.someDay(Span.month(month));
            case "0X" -> Span.days(month, "early ", 1, 9);
            case "1X" -> Span.days(month, "mid-", 10, 19);
            case "2X" -> Span.days(month, "late ", 20, Math.min(29, length));
            default -> throw refused("There is no day " + digits, "unspecified days are XX, 0X, 1X and 2X");
        };
    }

    private boolean specified() {
        return digits.indexOf('X') < 0;
    }

    private boolean unspecified() {
        return digits.equals("XX");
    }

    private int number() {
        return Integer.parseInt(digits);
    }

    private EdtfException noYear() {
        return refused("A year before the first", "years are 0001 to 9999");
    }

    private EdtfException refused(String problem, String allowed) {
        return new EdtfException(problem, column, allowed);
    }
}
