package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts of a year longer than a month, by the number that is written instead of a month: seasons (EDTF level 1), and the quarters and
 * halves of EDTF level 2, <i>Sub-year Groupings</i>.
 *
 * <p>The standard does not define the months of a season. Here they are the meteorological seasons of the northern hemisphere, where
 * the meetings of the record take place. Winter belongs to the year of its December.
 */
enum Grouping {
    SPRING(21, 3, 3, "spring"),
    SUMMER(22, 6, 3, "summer"),
    AUTUMN(23, 9, 3, "autumn"),
    WINTER(24, 12, 3, "winter"),
    FIRST_QUARTER(33, 1, 3, "the first quarter of"),
    SECOND_QUARTER(34, 4, 3, "the second quarter of"),
    THIRD_QUARTER(35, 7, 3, "the third quarter of"),
    FOURTH_QUARTER(36, 10, 3, "the fourth quarter of"),
    FIRST_HALF(40, 1, 6, "the first half of"),
    SECOND_HALF(41, 7, 6, "the second half of");

    private final int number;
    private final int firstMonth;
    private final int months;
    private final String words;

    Grouping(int number, int firstMonth, int months, String words) {
        this.number = number;
        this.firstMonth = firstMonth;
        this.months = months;
        this.words = words;
    }

    static Optional<Grouping> numbered(int number) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.number == number)
                .findFirst();
    }

    Span in(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        LocalDate latest = first.plusMonths(months - 1).atEndOfMonth();
        String years = this == WINTER
                ? String.format(Locale.ENGLISH, "%d–%02d", year, (year + 1) % 100)
                : String.valueOf(year);
        return Span.within(years, words, first.atDay(1), latest);
    }
}
