package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.overview.LaneGroup.LaneItem;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.overview.OverviewLayout.PeriodCount;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class OverviewLayoutTests {

    private static final TimeScale YEAR = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final LaneGroup JCC =
            new LaneGroup("Joint committee", "JCC", "hue-0", Optional.of("jcc"), Set.of("jcc"));

    private final OverviewLayout layout = new OverviewLayout(filter("kind=session"), YEAR);

    private static LaneItem item(String date, boolean inferred, String symbol, String standing, boolean fits) {
        Dated dated = new Dated(EdtfDate.parse(date), inferred);
        return new LaneItem("/engagements/id", "Seventh session", "jcc", symbol, standing, dated, fits);
    }

    private static LaneItem held(String date) {
        return item(date, false, "held", "", true);
    }

    private static List<ChartMark> marks(Lane lane) {
        return lane.marks().stream().toList();
    }

    @Test
    void saysInWordsWhatAMarkShows() {
        Lane lane = layout.engagements(
                JCC,
                List.of(
                        item("2025-04-16?", false, "under-way", "under way", true),
                        item("2025-07-07", true, "held", "", false)));
        assertThat(marks(lane))
                .extracting(ChartMark::title, ChartMark::signs, ChartMark::symbol, ChartMark::address)
                .containsExactly(
                        tuple(
                                "Seventh session, 16 April 2025 (uncertain), under way",
                                "?",
                                "under-way",
                                "/engagements/id"),
                        tuple(
                                "Seventh session, 7 July 2025 (date inferred); does not match the filter",
                                "∴",
                                "held",
                                "/engagements/id"));
        assertThat(lane.marks()).extracting(ChartMark::faint).containsExactly(false, true);
        assertThat(lane.inWords()).isEqualTo("Joint committee: 2 in the chart, 1 of them matches the filter");
    }

    @Test
    void signsADateThatIsOneOfSeveralDays() {
        assertThat(held("[2025-04-10..2025-04-18]").signs()).isEqualTo("↔");
        assertThat(held("2025-04~").signs()).isEqualTo("↔≈");
        assertThat(held("2025-04-10/2025-04-18").signs())
                .as("it lasted so long")
                .isEmpty();
        assertThat(held("[2025-04-10..]").signs()).isEmpty();
        assertThat(held("[..2025-04-10]").signs()).isEmpty();
    }

    @Test
    void drawsWhatOnlyPassesThroughBeneathWhatHasASymbol() {
        assertThat(marks(layout.events(List.of(held("2025-02-01"), held("2024/2026")))))
                .extracting(mark -> mark.range().anchored())
                .containsExactly(false, true);
    }

    @Test
    void growsALaneByItsRowsButNotWithoutEnd() {
        int one = layout.engagements(JCC, List.of(held("2025-01-05"))).height();
        int two = layout.engagements(JCC, List.of(held("2025-01-05"), held("2025-01-06")))
                .height();
        Lane crowd = layout.engagements(JCC, Collections.nCopies(20, held("2025-01-05")));
        assertThat(two).isGreaterThan(one);
        assertThat(marks(crowd).stream().map(ChartMark::y).distinct()).hasSize(5);
        assertThat(crowd.height()).isEqualTo(one + 4 * (two - one));
        assertThat(marks(crowd)).allMatch(mark -> mark.y() < crowd.height());
    }

    @Test
    void addsAMechanismToTheFilterOrRemovesItByTheNameOfItsLane() {
        assertThat(layout.engagements(JCC, List.of()).heading().address()).isEqualTo("/?mechanism=jcc&kind=session");
        assertThat(new OverviewLayout(filter("kind=session&mechanism=jcc"), YEAR)
                        .engagements(JCC, List.of())
                        .heading()
                        .address())
                .isEqualTo("/?kind=session");
        assertThat(layout.events(List.of()).heading().address()).isNull();
    }

    @Test
    void drawsABarForEachPeriodAndItsPartThatFits() {
        Lane lane = layout.bars(
                JCC,
                List.of(
                        new PeriodCount(month(4), 14, 7, 14),
                        new PeriodCount(month(5), 1, 0, 0),
                        new PeriodCount(month(6), 4, 4, 1)),
                28);
        assertThat(lane.bars())
                .extracting(
                        ChartBar::title,
                        ChartBar::address,
                        ChartBar::height,
                        ChartBar::filledHeight,
                        ChartBar::outlined)
                .containsExactly(
                        tuple(
                                "Joint committee, April 2025: 14, 7 of them match the filter",
                                "/?mechanism=jcc&kind=session&from=2025-04&to=2025-04",
                                14,
                                7,
                                false),
                        tuple(
                                "Joint committee, May 2025: 1, 0 of them match the filter; 1 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-05&to=2025-05",
                                3,
                                0,
                                true),
                        tuple(
                                "Joint committee, June 2025: 4; 3 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-06&to=2025-06",
                                4,
                                4,
                                false));
        assertThat(lane.bars().get(0).range()).isEqualTo(YEAR.range(month(4)));
        assertThat(lane.count()).isEqualTo(19);
        assertThat(lane.fitting()).isEqualTo(11);
    }

    @Test
    void leadsFromABarToItsOwnMechanismWhateverOthersAreChosen() {
        assertThat(new OverviewLayout(filter("kind=session&mechanism=other"), YEAR)
                        .bars(JCC, List.of(new PeriodCount(month(4), 1, 0, 1)), 1)
                        .bars())
                .extracting(ChartBar::address)
                .containsExactly("/?mechanism=jcc&kind=session&from=2025-04&to=2025-04");
    }

    @Test
    void leadsFromWhatSharesALaneToAllEngagementsOfThatTime() {
        LaneGroup shared = LaneGroup.notSelectable("2 other mechanisms", Set.of("a", "b"));
        assertThat(new OverviewLayout(filter(""), YEAR)
                        .bars(shared, List.of(new PeriodCount(month(4), 7, 7, 7)), 7)
                        .bars())
                .extracting(ChartBar::title, ChartBar::address)
                .containsExactly(tuple(
                        "2 other mechanisms, April 2025: 7; links to all engagements of the period",
                        "/?from=2025-04&to=2025-04"));
    }

    @Test
    void leadsFromTheAxisToOnePeriodOfTheFilter() {
        assertThat(layout.axis().ticks().get(3).address()).isEqualTo("/?kind=session&from=2025-04&to=2025-04");
    }

    private static EngagementFilter filter(String query) {
        return Parameters.of(query, EngagementFilter.class);
    }

    private static CalendarPeriod month(int month) {
        return CalendarUnit.MONTH.period(LocalDate.of(2025, month, 1));
    }
}
