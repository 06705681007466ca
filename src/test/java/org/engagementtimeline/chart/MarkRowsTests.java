package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.engagementtimeline.chart.ChartMark.MarkRows;
import org.junit.jupiter.api.Test;

class MarkRowsTests {

    private final MarkRows rows = new MarkRows(5);

    @Test
    void keepsMarksThatStandApartOrOnlyJustMeetInOneRow() {
        assertThat(rows.next(10, 11)).isZero();
        assertThat(rows.next(12, 13)).isZero();
        assertThat(rows.next(13, 14)).isZero();
        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void givesMarksThatWouldCoverEachOtherRowsOfTheirOwn() {
        assertThat(rows.next(10, 12)).isZero();
        assertThat(rows.next(11, 13)).isEqualTo(1);
        assertThat(rows.next(12, 14)).isZero();
        assertThat(rows.count()).isEqualTo(2);
    }

    @Test
    void fillsTheFirstRowThatIsFree() {
        assertThat(rows.next(10, 40)).isZero();
        assertThat(rows.next(20, 21)).isEqualTo(1);
        assertThat(rows.next(25, 35)).isEqualTo(1);
        assertThat(rows.next(30, 31)).isEqualTo(2);
        assertThat(rows.next(5, 6)).as("whichever comes first").isZero();
    }

    @Test
    void putsIntoTheLastRowWhatFindsNoOther() {
        assertThat(IntStream.range(0, 8).map(each -> rows.next(10, 11))).containsExactly(0, 1, 2, 3, 4, 4, 4, 4);
        assertThat(rows.count()).isEqualTo(5);
    }

    @Test
    void takesUpOneRowWhenEmpty() {
        assertThat(rows.count()).isEqualTo(1);
    }
}
