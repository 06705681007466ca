package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.TimeAxis.Tick;
import org.junit.jupiter.api.Test;

class TimeAxisTests {

    @Test
    void labelsEachTickAndNamesItsYearOnce() {
        TimeAxis axis = axis("2024-12-01", "2025-03-31");
        assertThat(labels(axis, LabelFit.WIDE)).containsExactly("Dec", "Jan", "Feb", "Mar");
        assertThat(years(axis, LabelFit.WIDE)).containsExactly("2024", "2025");
        assertThat(labels(axis("2014-01-01", "2025-12-31"), LabelFit.WIDE))
                .startsWith("2014", "2015")
                .hasSize(12);
        assertThat(years(axis("2014-01-01", "2025-12-31"), LabelFit.WIDE)).isEmpty();
    }

    @Test
    void labelsFewerTicksOfANarrowChartYearsFirst() {
        TimeAxis axis = axis("2023-01-01", "2025-12-31");
        assertThat(labels(axis, LabelFit.ANY)).containsExactly("Jan", "Jan", "Jan");
        assertThat(labels(axis, LabelFit.SMALL)).containsExactly("Jan", "Jul", "Jan", "Jul", "Jan", "Jul");
        assertThat(labels(axis, LabelFit.MEDIUM)).hasSize(12);
    }

    @Test
    void leavesOutTheFirstYearWhereTheNextWouldCrowdIt() {
        TimeAxis axis = axis("2014-10-01", "2017-03-31");
        assertThat(years(axis, LabelFit.SMALL)).containsExactly("2015", "2016", "2017");
        assertThat(years(axis, LabelFit.MEDIUM)).containsExactly("2014", "2015", "2016", "2017");
    }

    @Test
    void labelsNoTickThatBeginsBeforeTheScale() {
        TimeAxis axis = axis("2025-02-01", "2026-04-30");
        assertThat(axis.ticks().get(0).period().inWords()).isEqualTo("January to March 2025");
        assertThat(axis.ticks().get(0).label()).isNull();
        assertThat(labels(axis, LabelFit.WIDE)).containsExactly("Apr", "Jul", "Oct", "Jan", "Apr");
        assertThat(years(axis, LabelFit.WIDE)).containsExactly("2025", "2026");
    }

    @Test
    void dividesTheWholeScaleAndTheTimeBetweenTheTicks() {
        TimeAxis axis = axis("2024-01-01", "2025-12-31");
        assertThat(axis.ticks()).hasSize(8);
        assertThat(axis.ticks().get(0).range().from()).isZero();
        assertThat(axis.ticks().get(7).range().to()).isEqualTo(100);
        assertThat(axis.minor()).startsWith(0.0, 4.24, 8.21).hasSize(24);
    }

    @Test
    void leadsFromEachTickToItsPeriod() {
        TimeScale quarter = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        assertThat(TimeAxis.of(quarter, period -> "/?from=" + period.from()).ticks())
                .extracting(Tick::address)
                .containsExactly("/?from=2025-01", "/?from=2025-02", "/?from=2025-03");
        assertThat(TimeAxis.of(quarter).ticks()).extracting(Tick::address).containsOnlyNulls();
    }

    private static TimeAxis axis(String first, String last) {
        return TimeAxis.of(new TimeScale(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** What is written in a row of labels at a width. */
    private static List<String> labels(TimeAxis axis, LabelFit width) {
        return shown(
                axis.ticks().stream().map(Tick::label).filter(Objects::nonNull).toList(), width);
    }

    private static List<String> years(TimeAxis axis, LabelFit width) {
        return shown(
                axis.ticks().stream().map(Tick::year).filter(Objects::nonNull).toList(), width);
    }

    private static List<String> shown(List<ChartLabel> labels, LabelFit width) {
        return labels.stream()
                .filter(label -> label.fit().compareTo(width) <= 0)
                .map(ChartLabel::text)
                .toList();
    }
}
