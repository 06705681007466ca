package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.TimeAxis.PeriodLink;
import org.engagementtimeline.chart.TimeAxis.Tick;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;

class TimeAxisTests {

    @Test
    void labelsEachTickAndPutsTheYearInPlaceOfJanuary() {
        assertThat(labels(axis("2024-12-01", "2025-03-31"), LabelFit.WIDE))
                .containsExactly("Dec 2024", "Jan 2025", "Feb", "Mar");
        assertThat(labels(axis("2024-07-01", "2026-03-31"), LabelFit.WIDE))
                .containsExactly("Jul 2024", "Oct", "2025", "Apr", "Jul", "Oct", "2026");
        assertThat(labels(axis("2014-01-01", "2025-12-31"), LabelFit.WIDE))
                .startsWith("2014", "2015")
                .hasSize(12);
    }

    @Test
    void labelsFewerTicksOfANarrowChartYearsFirst() {
        TimeAxis axis = axis("2023-01-01", "2025-12-31");
        assertThat(labels(axis, LabelFit.ANY)).containsExactly("2023", "2024", "2025");
        assertThat(labels(axis, LabelFit.SMALL)).containsExactly("2023", "Jul", "2024", "Jul", "2025", "Jul");
        assertThat(labels(axis, LabelFit.WIDE)).hasSize(12);
    }

    @Test
    void leavesOutTheFirstLabelWhereTheNextYearWouldCrowdIt() {
        TimeAxis axis = axis("2014-10-01", "2017-03-31");
        assertThat(labels(axis, LabelFit.SMALL)).startsWith("2015");
        assertThat(labels(axis, LabelFit.WIDE)).startsWith("Oct 2014", "2015");
    }

    @Test
    void leavesOutALabelThatTheEndOfTheChartWouldCut() {
        assertThat(labels(axis("2014-07-01", "2017-03-31"), LabelFit.ANY)).containsExactly("2015", "2016");
        assertThat(labels(axis("2014-07-01", "2017-03-31"), LabelFit.MEDIUM)).contains("2017");
    }

    @Test
    void labelsNoTickThatBeginsBeforeTheScale() {
        TimeAxis axis = axis("2025-02-01", "2026-04-30");
        assertThat(axis.ticks().get(0).period().inWords()).isEqualTo("January to March 2025");
        assertThat(axis.ticks().get(0).label()).isNull();
        assertThat(labels(axis, LabelFit.WIDE)).startsWith("Apr 2025", "Jul", "Oct", "2026");
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
    void leadsToEachMonthOrToTheYearsOfQuarters() {
        assertThat(links("2025-01-01", "2025-03-31"))
                .extracting(PeriodLink::address)
                .containsExactly("/?from=2025-01", "/?from=2025-02", "/?from=2025-03");
        assertThat(links("2023-01-01", "2025-08-31"))
                .extracting(PeriodLink::address)
                .containsExactly("/?from=2023", "/?from=2024", "/?from=2025");
        assertThat(axis("2025-01-01", "2025-03-31").links()).isEmpty();
    }

    @Test
    void linksAPeriodOnlyWhereAFingerFindsIt() {
        assertThat(links("2025-01-01", "2025-12-31"))
                .extracting(PeriodLink::fit)
                .containsOnly(LabelFit.MEDIUM);
        assertThat(links("2023-01-01", "2025-12-31"))
                .extracting(PeriodLink::fit)
                .containsOnly(LabelFit.ANY);
    }

    private static List<PeriodLink> links(String first, String last) {
        TimeScale scale = new TimeScale(LocalDate.parse(first), LocalDate.parse(last));
        return TimeAxis.of(scale, period -> "/?from=" + period.from()).links();
    }

    private static TimeAxis axis(String first, String last) {
        return TimeAxis.of(new TimeScale(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** What is written in a row of labels at a width. */
    private static List<String> labels(TimeAxis axis, LabelFit width) {
        return shown(
                axis.ticks().stream().map(Tick::label).filter(Objects::nonNull).toList(), width);
    }

    private static List<String> shown(List<ChartLabel> labels, LabelFit width) {
        return labels.stream()
                .filter(label -> label.fit().compareTo(width) <= 0)
                .map(ChartLabel::text)
                .toList();
    }

    @Test
    void hasTheLastSourceOnlyIfItRunsPastIt() {
        TimeAxis axis = TimeAxis.of(new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 10)));

        assertThat(axis.lastSource(Optional.of(EdtfDate.parse("2024-03-23/2025-02-19"))))
                .contains(EdtfDate.parse("2025-02-19"));
        assertThat(axis.lastSource(Optional.of(EdtfDate.parse("2025-04-09")))).isPresent();
        assertThat(axis.lastSource(Optional.of(EdtfDate.parse("2025-04-10")))).isEmpty();
        assertThat(axis.lastSource(Optional.of(EdtfDate.parse("2025-05")))).isEmpty();
        assertThat(axis.lastSource(Optional.of(EdtfDate.parse("2024")))).isEmpty();
        assertThat(axis.lastSource(Optional.empty())).isEmpty();
    }
}
