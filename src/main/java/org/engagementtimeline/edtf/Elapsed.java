package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The time from the end of one engagement to the beginning of the next, no surer than their dates: the least and the most that it can
 * have been. How long one of them lasted is no doubt: the time after a visit from the 3rd to the 5th counts from the 5th.
 *
 * @param least days from the last day on which the earlier may have ended to the first of the later, never negative
 * @param most days from the first day on which the earlier may have ended to the last on which the later may have begun; empty where
 *     either is open
 * @param about whether either date is approximate or uncertain
 */
public record Elapsed(long least, OptionalLong most, boolean about) {

    private static final int DAYS_TOLD_AS_DAYS = 45;

    /** Where both days are known: a hundred days and fewer are what readers count. */
    private static final int KNOWN_DAYS_TOLD_AS_DAYS = 100;

    private static final int MONTHS_TOLD_AS_MONTHS = 36;

    private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

    public static Elapsed between(EdtfDate earlier, EdtfDate later) {
        return new Elapsed(
                days(earlier.latest(), later.earliest()).orElse(0),
                days(earlier.earliestEnd(), later.latestStart()),
                earlier.approximate() || earlier.uncertain() || later.approximate() || later.uncertain());
    }

    private static OptionalLong days(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isPresent() && end.isPresent()
                ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(start.get(), end.get())))
                : OptionalLong.empty();
    }

    /** Whether no day can have lain between. */
    public boolean sameDay() {
        return most.isPresent() && most.getAsLong() == 0;
    }

    /** In whole months, the least that it was. */
    public long leastMonths() {
        return months(least);
    }

    /** For a reader: "79 days", "about 15 months", "10 to 11 months", "at least 1 day". */
    public String words() {
        if (most.isEmpty()) {
            return least == 0 ? "an unknown time" : "at least " + count(least);
        }
        if (!about && least == most.getAsLong() && least <= KNOWN_DAYS_TOLD_AS_DAYS) {
            return counted(least, "day");
        }
        String from = count(least);
        String to = count(most.getAsLong());
        if (from.equals(to)) {
            return about ? "about " + from : from;
        }
        String range = unit(least).equals(unit(most.getAsLong())) ? number(least) + " to " + to : from + " to " + to;
        return about ? "about " + range : range;
    }

    /** The same with the direction of time, "earlier" or "later", and the same day as itself. */
    public String words(String direction) {
        if (sameDay()) {
            return about ? "about the same day" : "the same day";
        }
        return words() + " " + direction;
    }

    private static String count(long days) {
        return counted(number(days), unit(days));
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static long number(long days) {
        return switch (unit(days)) {
            case "day" -> days;
            case "month" -> months(days);
            default -> Math.round(months(days) / 12.0);
        };
    }

    private static String unit(long days) {
        return days < DAYS_TOLD_AS_DAYS ? "day" : months(days) < MONTHS_TOLD_AS_MONTHS ? "month" : "year";
    }

    private static long months(long days) {
        return Math.round(days / DAYS_IN_A_MONTH);
    }
}
