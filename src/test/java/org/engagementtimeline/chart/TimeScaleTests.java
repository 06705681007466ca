package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeScaleTests {

    private final TimeScale april = scale("2025-04-01", "2025-04-30");

    private static TimeScale scale(String first, String last) {
        return new TimeScale(LocalDate.parse(first), LocalDate.parse(last));
    }

    private TimeRange range(String date) {
        return april.range(EdtfDate.parse(date));
    }

    @Test
    void drawsADateAsLongAsItMayBe() {
        assertThat(range("2025-04-01")).isEqualTo(new TimeRange(0, 3.33, false, false));
        assertThat(range("2025-04-16")).isEqualTo(new TimeRange(50, 53.33, false, false));
        assertThat(range("2025-04-10/2025-04-18")).isEqualTo(new TimeRange(30, 60, false, false));
        assertThat(range("2025-04")).isEqualTo(new TimeRange(0, 100, false, false));
    }

    @Test
    void cutsADateThatReachesBeyondTheScale() {
        assertThat(range("2025")).isEqualTo(new TimeRange(0, 100, true, true));
        assertThat(range("2025").anchored()).isFalse();
        assertThat(range("2025").anchor()).isEqualTo(50);
        assertThat(range("2025-03-01/2025-04-15")).isEqualTo(new TimeRange(0, 50, true, false));
        assertThat(range("2025-04-16/2025-05-31")).isEqualTo(new TimeRange(50, 100, false, true));
        assertThat(range("2024").width()).isZero();
    }

    @Test
    void leavesTheOpenSideOfADateOpen() {
        assertThat(range("2025-04-16/..")).isEqualTo(new TimeRange(50, 100, false, true));
        assertThat(range("2025-04-16/..").anchor()).isEqualTo(50);
        assertThat(range("2025-04-16/..").anchored()).isTrue();
        assertThat(range("../2025-04-15")).isEqualTo(new TimeRange(0, 50, true, false));
        assertThat(range("../2025-04-15").anchor()).isEqualTo(50);
        assertThat(range("../2025-04-15").anchored()).isTrue();
    }

    @Test
    void marksARangeAtItsMiddle() {
        assertThat(range("2025-04-10/2025-04-18").anchor()).isEqualTo(45);
        assertThat(range("2025-04-10/2025-04-18").width()).isEqualTo(30);
    }

    @Test
    void coversEveryDayADateMayMean() {
        assertThat(covering("2023-02", "2025-07-07")).isEqualTo(scale("2023-01-01", "2025-07-31"));
        assertThat(covering("2025-04-16")).isEqualTo(april);
    }

    @Test
    void leavesRoomForADateThatIsOpenOnOneSide() {
        assertThat(covering("2025-04-16", "2025-07-08/..")).isEqualTo(scale("2025-04-01", "2025-08-31"));
        assertThat(covering("/2025-04-16", "2025-07-08")).isEqualTo(scale("2025-03-01", "2025-07-31"));
    }

    private static TimeScale covering(String... dates) {
        return TimeScale.covering(Stream.of(dates).map(EdtfDate::parse).toList());
    }

    @Test
    void leavesRoomForWhatIsNotReported() {
        assertThat(covering("2025-04-19", "2025-07-07").withRoomAfter().inWords())
                .isEqualTo("April 2025 to August 2025");
        assertThat(covering("2024-03-21", "2025-07-07").withRoomAfter().inWords())
                .isEqualTo("January 2024 to December 2025");
    }

    @Test
    void showsAPartWithWhatIsNextToIt() {
        TimeScale years = scale("2023-01-01", "2025-12-31");
        assertThat(years.around(scale("2025-02-03", "2025-04-10"))).isEqualTo(scale("2025-01-01", "2025-05-31"));
        assertThat(years.around(scale("2025-02-03", "2025-12-10"))).isEqualTo(scale("2025-01-01", "2025-12-31"));
        assertThat(years.range(scale("2025-02-03", "2025-04-10")).open()).isFalse();
    }

    @Test
    void saysWhichTimeItCovers() {
        assertThat(scale("2025-01-01", "2025-12-31").inWords()).isEqualTo("January 2025 to December 2025");
        assertThat(april.inWords()).isEqualTo("April 2025");
    }

    @Test
    void countsByTheShortestUnitThatDividesItIntoFewEnoughBars() {
        assertThat(scale("2025-01-01", "2025-12-31").barUnit()).isEqualTo(CalendarUnit.MONTH);
        assertThat(scale("1990-01-01", "2025-12-31").barUnit()).isEqualTo(CalendarUnit.YEAR);
    }

    @Test
    void takesAUnitForAsLongAsThereAreNoMoreOfItThanWanted() {
        LocalDate january = LocalDate.of(2025, 1, 1);
        assertThat(CalendarUnit.fitting(january, LocalDate.of(2025, 12, 31), 12))
                .isEqualTo(CalendarUnit.MONTH);
        assertThat(CalendarUnit.fitting(january, LocalDate.of(2026, 1, 1), 12)).isEqualTo(CalendarUnit.QUARTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH       | 2025-04-16 | 2025-04-01 | 2025-04-30 | 2025-04 | 2025-04 | April 2025
            QUARTER     | 2025-12-31 | 2025-10-01 | 2025-12-31 | 2025-10 | 2025-12 | October to December 2025
            YEAR        | 2024-02-29 | 2024-01-01 | 2024-12-31 | 2024    | 2024    | 2024
            FIVE_YEARS  | 2024-02-29 | 2020-01-01 | 2024-12-31 | 2020    | 2024    | 2020 to 2024
            DECADE      | 1999-12-31 | 1990-01-01 | 1999-12-31 | 1990    | 1999    | 1990 to 1999
            MONTH       | 0001-03-15 | 0001-03-01 | 0001-03-31 | 0001-03 | 0001-03 | March 1
            MONTH       | 9999-03-15 | 9999-03-01 | 9999-03-31 | 9999-03 | 9999-03 | March 9999
            MONTH       | 0000-03-15 | 0000-03-01 | 0000-03-31 | 0001-01 | 0001-01 | March 0
            YEAR        | +10000-02-01 | +10000-01-01 | +10000-12-31 | 9999 | 9999 | 10000
            CENTURY     | 1999-12-31 | 1900-01-01 | 1999-12-31 | 1900    | 1999    | 1900 to 1999
            """)
    void knowsThePeriodADayLiesIn(
            CalendarUnit unit, LocalDate day, LocalDate first, LocalDate last, String from, String to, String words) {
        CalendarPeriod period = unit.period(day);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void dividesAllOfTheCalendarIntoPeriodsThatFollowOneAnother(CalendarUnit unit) {
        TimeScale century = scale("1900-01-01", "1999-12-31");
        assertThat(century.periods(unit))
                .allSatisfy(period -> assertThat(period.next().first())
                        .isEqualTo(period.last().plusDays(1)));
    }

    @Test
    void dividesAllOfTheCalendarIntoFewPeriods() {
        TimeScale calendar = scale("0001-01-01", "9999-12-31");
        assertThat(calendar.periods(calendar.tickUnit())).hasSizeBetween(1, 14);
        assertThat(calendar.periods(calendar.barUnit())).hasSizeBetween(1, 60);
    }

    @Test
    void refusesAScaleThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> scale("2025-04-02", "2025-04-01"));
    }
}
