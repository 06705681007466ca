package org.engagementtimeline.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.engagementtimeline.edtf.EdtfDate;

/**
 * The time from one engagement to the next, no surer than their dates: it is "about" when either is not a single
 * certain day, and is counted between the first days that the dates may mean.
 *
 * @param days from the earlier to the later, never negative
 * @param about whether either date is less than a certain day
 */
public record Elapsed(long days, boolean about) {

    private static final int DAYS_TOLD_AS_DAYS = 45;
    private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

    public static Elapsed between(EdtfDate earlier, EdtfDate later) {
        LocalDate start = earlier.sortDay();
        LocalDate end = later.sortDay();
        return new Elapsed(Math.max(0, ChronoUnit.DAYS.between(start, end)), !(earlier.exact() && later.exact()));
    }

    public long months() {
        return Math.round(days / DAYS_IN_A_MONTH);
    }

    /** For a reader: "18 days", "about 15 months". */
    public String words() {
        String amount = days < DAYS_TOLD_AS_DAYS ? count(days, "day") : count(months(), "month");
        return about ? "about " + amount : amount;
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
