package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.TimeScale;
import org.junit.jupiter.api.Test;

class SessionCountTests {

    @Test
    void countsWhatMetApartFromWhatDidNot() {
        List<ChartBar> bars = bars(Sessions.YEAR, count(1, 2, 1), count(2, 1, 0), count(3, 0, 1));
        assertThat(bars)
                .extracting(ChartBar::title)
                .containsExactly(
                        "January 2025: 2 held, 1 not reported as held",
                        "February 2025: 1 held",
                        "March 2025: 1 not reported as held");
        assertThat(bars).extracting(ChartBar::height).containsExactly(40, 13, 13);
        assertThat(bars).extracting(ChartBar::filledHeight).containsExactly(27, 13, 0);
    }

    @Test
    void standsInItsPeriodAndLeadsToTheEngagementsOfThatTime() {
        ChartBar february = bars(Sessions.YEAR, count(2, 1, 0)).get(0);
        assertThat(february.range().from()).isEqualTo(8.49);
        assertThat(february.range().width()).isEqualTo(7.67);
        assertThat(february.address()).isEqualTo("/?mechanism=jcc&from=2025-02&to=2025-02");
    }

    @Test
    void endsWithAScaleThatEndsWithinItsPeriod() {
        TimeScale cut = new TimeScale(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 3, 2));
        assertThat(bars(cut, count(1, 1, 0), count(3, 1, 0)))
                .extracting(bar -> bar.range().from(), bar -> bar.range().width())
                .containsExactly(tuple(0.0, 25.0), tuple(95.0, 5.0));
    }

    @Test
    void showsTheLeastThereIs() {
        assertThat(bars(Sessions.YEAR, count(5, 200, 0), count(6, 1, 0)))
                .extracting(ChartBar::filledHeight)
                .containsExactly(40, 3);
    }

    private static SessionCount count(int month, long met, long unmet) {
        return new SessionCount(CalendarUnit.MONTH.period(LocalDate.of(2025, month, 1)), met, unmet);
    }

    private static List<ChartBar> bars(TimeScale scale, SessionCount... counts) {
        return SessionCount.bars("jcc", List.of(counts), scale);
    }
}
