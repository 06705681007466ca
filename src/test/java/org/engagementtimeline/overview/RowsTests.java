package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.engagementtimeline.chart.Extent;
import org.junit.jupiter.api.Test;

class RowsTests {

    private final Rows rows = new Rows(5);

    private int next(double from, double to) {
        return rows.next(new Extent(from, to, false, false), to - from > 1);
    }

    @Test
    void keepsMarksThatStandApartInOneRow() {
        assertThat(next(10, 10.1)).isZero();
        assertThat(next(12, 12.1)).isZero();
        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void keepsMarksThatOnlyJustMeetInOneRow() {
        assertThat(next(10, 10)).isZero();
        assertThat(next(11.5, 11.5)).isZero();
        assertThat(next(12.75, 12.75)).isEqualTo(1);
    }

    @Test
    void givesMarksThatWouldTouchRowsOfTheirOwn() {
        assertThat(next(10, 10.1)).isZero();
        assertThat(next(11, 11.1)).isEqualTo(1);
        assertThat(next(12, 12.1)).isZero();
        assertThat(rows.count()).isEqualTo(2);
    }

    @Test
    void keepsARowFreeAsFarAsAnExtentReaches() {
        assertThat(next(10, 40)).isZero();
        assertThat(next(30, 30.1)).isEqualTo(1);
        assertThat(next(50, 50.1)).isZero();
    }

    @Test
    void startsARowWhereAnExtentWouldReachBackOverAMark() {
        assertThat(next(10, 10.1)).isZero();
        assertThat(next(10.5, 40)).isEqualTo(1);
        assertThat(next(39, 39.1)).isZero();
    }

    @Test
    void fillsTheFirstRowThatIsFree() {
        assertThat(next(10, 40)).isZero();
        assertThat(next(20, 20.1)).isEqualTo(1);
        assertThat(next(25, 35)).isEqualTo(1);
        assertThat(next(30, 30.1)).isEqualTo(2);
    }

    @Test
    void laysInTheLastRowWhateverFindsNoOther() {
        assertThat(IntStream.range(0, 8).map(each -> next(10, 10.1))).containsExactly(0, 1, 2, 3, 4, 4, 4, 4);
        assertThat(rows.count()).isEqualTo(5);
    }

    @Test
    void takesUpOneRowWhenEmpty() {
        assertThat(rows.count()).isEqualTo(1);
    }
}
