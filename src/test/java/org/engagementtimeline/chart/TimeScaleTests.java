package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTests {

    private final TimeScale april = new TimeScale(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));

    @Test
    void placesADayByTheTimeBeforeIt() {
        assertThat(april.at(LocalDate.of(2025, 4, 1))).isZero();
        assertThat(april.at(LocalDate.of(2025, 4, 16))).isEqualTo(50);
        assertThat(april.at(LocalDate.of(2025, 5, 1))).isEqualTo(100);
        assertThat(april.at(LocalDate.of(2025, 3, 31))).isEqualTo(-3.33);
    }

    @Test
    void drawsADateAsLongAsItMayBe() {
        assertThat(april.of(EdtfDate.parse("2025-04-16"))).isEqualTo(new Extent(50, 53.33, false, false));
        assertThat(april.of(EdtfDate.parse("2025-04-10/2025-04-18"))).isEqualTo(new Extent(30, 60, false, false));
        assertThat(april.of(EdtfDate.parse("2025-04"))).isEqualTo(new Extent(0, 100, false, false));
    }

    @Test
    void cutsADateThatReachesBeyondTheLine() {
        assertThat(april.of(EdtfDate.parse("2025"))).isEqualTo(new Extent(0, 100, true, true));
        assertThat(april.of(EdtfDate.parse("2025")).marked()).isFalse();
        assertThat(april.of(EdtfDate.parse("2025")).mark()).isEqualTo(50);
        assertThat(april.of(EdtfDate.parse("2025-03-01/2025-04-15"))).isEqualTo(new Extent(0, 50, true, false));
        assertThat(april.of(EdtfDate.parse("2025-04-16/2025-05-31"))).isEqualTo(new Extent(50, 100, false, true));
        assertThat(april.of(EdtfDate.parse("2024")).width()).isZero();
    }

    @Test
    void leavesTheOpenSideOfADateOpen() {
        Extent since = april.of(EdtfDate.parse("2025-04-16/.."));
        assertThat(since).isEqualTo(new Extent(50, 100, false, true));
        assertThat(since.mark()).isEqualTo(50);
        assertThat(since.marked()).isTrue();
        Extent until = april.of(EdtfDate.parse("../2025-04-15"));
        assertThat(until).isEqualTo(new Extent(0, 50, true, false));
        assertThat(until.mark()).isEqualTo(50);
        assertThat(until.marked()).isTrue();
    }

    @Test
    void marksAnExtentAtItsMiddle() {
        Extent days = april.of(EdtfDate.parse("2025-04-10/2025-04-18"));
        assertThat(days.mark()).isEqualTo(45);
        assertThat(days.width()).isEqualTo(30);
    }

    @Test
    void coversEveryDayADateMayMeanInWholeSteps() {
        assertThat(covering("2023-02", "2025-07-07"))
                .isEqualTo(new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 9, 30)));
        assertThat(covering("2025-04-16"))
                .isEqualTo(new TimeScale(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)));
    }

    @Test
    void leavesRoomForADateThatIsOpenOnOneSide() {
        assertThat(covering("2025-04-16", "2025-07-08/.."))
                .isEqualTo(new TimeScale(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 8, 31)));
        assertThat(covering("/2025-04-16", "2025-07-08"))
                .isEqualTo(new TimeScale(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 31)));
    }

    private static TimeScale covering(String... dates) {
        return TimeScale.covering(Stream.of(dates).map(EdtfDate::parse).toList(), 12);
    }

    @Test
    void dividesTheLineIntoTheShortestStepsThatFit() {
        TimeScale years = new TimeScale(LocalDate.of(2023, 2, 1), LocalDate.of(2025, 7, 31));
        assertThat(years.ticks(40).stream().map(TimeScale.Tick::label))
                .startsWith("Feb", "Mar")
                .hasSize(30);
        assertThat(years.ticks(12).stream().map(TimeScale.Tick::label))
                .startsWith("Jan", "Apr")
                .hasSize(11);
        assertThat(years.ticks(3).stream().map(TimeScale.Tick::label)).containsExactly("2023", "2024", "2025");
        assertThat(years.ticks(12).get(4).opensYear()).isTrue();
        assertThat(years.ticks(12).get(5).opensYear()).isFalse();
        assertThat(years.ticks(12).get(4).end()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void takesAStepForAsLongAsALineHasNoMoreOfItThanWanted() {
        LocalDate january = LocalDate.of(2025, 1, 1);
        assertThat(Step.fitting(january, LocalDate.of(2025, 12, 31), 12)).isEqualTo(Step.MONTH);
        assertThat(Step.fitting(january, LocalDate.of(2026, 1, 1), 12)).isEqualTo(Step.QUARTER);
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
    void knowsTheStepADayLiesIn(
            Step step, LocalDate day, LocalDate start, LocalDate end, String from, String to, String words) {
        assertThat(step.start(day)).isEqualTo(start);
        assertThat(step.end(day)).isEqualTo(end);
        assertThat(step.from(start)).isEqualTo(from);
        assertThat(step.to(start)).isEqualTo(to);
        assertThat(step.words(start)).isEqualTo(words);
    }

    @Test
    void dividesAllOfTheCalendarIntoFewSteps() {
        TimeScale calendar = new TimeScale(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        assertThat(List.of(10, 60, 120))
                .allSatisfy(most -> assertThat(calendar.ticks(most)).hasSizeBetween(1, most));
    }

    @Test
    void refusesALineThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeScale(LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 1)));
    }
}
