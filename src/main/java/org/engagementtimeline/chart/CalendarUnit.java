package org.engagementtimeline.chart;

import java.time.LocalDate;
import java.util.Arrays;

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
}
