package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.engagementtimeline.chart.TimeScale.Tick;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;

class LifeAxisTests {

    private static LifeAxis axis(String... dates) {
        return LifeAxis.of(Arrays.stream(dates).map(EdtfDate::parse).toList());
    }

    @Test
    void leavesAStepAtItsEndForWhatIsNotReported() {
        assertThat(axis("2025-04-19", "2025-07-07").words()).isEqualTo("April 2025 to August 2025");
        LifeAxis quarters = axis("2024-03-21", "2025-07-07");
        assertThat(quarters.words()).isEqualTo("January 2024 to December 2025");
        assertThat(quarters.firstWords()).isEqualTo("January 2024");
        assertThat(quarters.lastWords()).isEqualTo("December 2025");
    }

    @Test
    void leavesNoLongerAStepBecauseADateIsOpen() {
        LifeAxis axis = axis("2025-01-10", "2025-08-20/..");
        assertThat(axis.words()).isEqualTo("January 2025 to October 2025");
        assertThat(axis.ticks()).hasSize(10);
        assertThat(axis("/2025-02-10", "2025-09-20/..").ticks())
                .extracting(Tick::label)
                .containsExactly("Jan", "Apr", "Jul", "Oct");
    }

    @Test
    void namesTheYearWhereItBeginsAndWhereTheLineDoes() {
        LifeAxis axis = axis("2024-11-03", "2025-02");
        assertThat(axis.ticks().stream().filter(axis::namesYear).map(Tick::label))
                .containsExactly("Nov", "Jan");
    }

    @Test
    void yearsNeedNoYearBesideThem() {
        LifeAxis axis = axis("2020", "2024");
        assertThat(axis.ticks()).extracting(Tick::label).startsWith("2020").hasSize(6);
        assertThat(axis.ticks()).noneMatch(axis::namesYear);
    }

    @Test
    void namesFewStepsHoweverLongTheLine() {
        assertThat(axis("1947", "2025").ticks()).hasSizeLessThanOrEqualTo(10);
    }
}
