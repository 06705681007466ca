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
import org.engagementtimeline.chart.ChartTarget;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.overview.OverviewLayout.PeriodCount;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class OverviewLayoutTests {

    private static final TimeScale YEAR = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final LaneGroup JCC =
            new LaneGroup("Joint committee", "JCC", "hue-0", Optional.of("jcc"), Set.of("jcc"));

    private final OverviewLayout layout = new OverviewLayout(filter("kind=session"), YEAR);

    private static LaneItem held(String date) {
        return new LaneItem(
                "id",
                "Seventh session",
                Optional.of("jcc"),
                EngagementStatus.HELD,
                new Dated(EdtfDate.parse(date), false),
                "");
    }

    private Lane lane(LaneItem... items) {
        return layout.engagements(JCC, List.of(items), items.length, List.of());
    }

    @Test
    void keepsALaneInOneRowHoweverManyItHas() {
        Lane crowd = layout.engagements(JCC, Collections.nCopies(20, held("2025-01-05")), 20, List.of());
        assertThat(crowd.height()).isEqualTo(lane(held("2025-01-05")).height());
        assertThat(crowd.targets()).extracting(ChartTarget::count).containsExactly(20);
    }

    @Test
    void drawsWhatIsNotSelectedAsATraceWithoutLinks() {
        String svg = layout.engagements(JCC, List.of(held("2025-02-01")), 3, List.of(month(4)))
                .svg("/");
        assertThat(svg).contains("<path d=\"M24.66 3h8.22v2h-8.22z\"/>").containsOnlyOnce("<a ");
    }

    @Test
    void leadsFromASymbolOfSeveralToAllThatMayHaveBeenAtTheirTime() {
        assertThat(lane(held("2025-02-01"), held("2025-02-02/2025-02-05")).targets())
                .extracting(ChartTarget::address)
                .contains("/?mechanism=jcc&kind=session&from=2025-02-01&to=2025-02-05");
        assertThat(lane(held("2025-02-01"), held("2025-02-02/..")).targets())
                .extracting(ChartTarget::address)
                .contains("/?mechanism=jcc&kind=session&from=2025-02-01");
    }

    @Test
    void linksTheLineOfWhatHasNoSymbol() {
        Lane lane = lane(held("2024/2026"));
        assertThat(lane.targets()).isEmpty();
        assertThat(lane.svg("/")).contains("href=\"/engagements/id\"", "class=\"band open\"");
    }

    @Test
    void addsAMechanismToTheFilterOrRemovesItByTheNameOfItsLane() {
        assertThat(lane().heading().address()).isEqualTo("/?mechanism=jcc&kind=session");
        assertThat(new OverviewLayout(filter("kind=session&mechanism=jcc"), YEAR)
                        .engagements(JCC, List.of(), 0, List.of())
                        .heading()
                        .address())
                .isEqualTo("/?kind=session");
    }

    @Test
    void drawsABarForEachPeriodWithThePartThatTookPlace() {
        Lane lane = layout.bars(
                JCC,
                List.of(
                        new PeriodCount(month(4), 14, 14),
                        new PeriodCount(month(5), 1, 0),
                        new PeriodCount(month(6), 4, 2)),
                30,
                List.of());
        assertThat(lane.bars())
                .extracting(ChartBar::title, ChartBar::address, ChartBar::height, ChartBar::filledHeight)
                .containsExactly(
                        tuple(
                                "Joint committee, April 2025: 14",
                                "/?mechanism=jcc&kind=session&from=2025-04&to=2025-04",
                                21,
                                21),
                        tuple(
                                "Joint committee, May 2025: 1; 1 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-05&to=2025-05",
                                3,
                                0),
                        tuple(
                                "Joint committee, June 2025: 4; 2 not known to have taken place",
                                "/?mechanism=jcc&kind=session&from=2025-06&to=2025-06",
                                6,
                                3));
        assertThat(lane.bars().get(0).range()).isEqualTo(YEAR.range(month(4)));
        assertThat(lane.selected()).isEqualTo(19);
        assertThat(lane.count()).isEqualTo(30);
    }

    @Test
    void countsBackgroundEventsWithoutLinks() {
        Lane lane = layout.background(List.of(PeriodCount.ofEvents(month(4), 2), PeriodCount.ofEvents(month(6), 1)));
        assertThat(lane.bars())
                .extracting(ChartBar::title, ChartBar::address)
                .containsExactly(tuple("April 2025: 2 events", null), tuple("June 2025: 1 event", null));
        assertThat(lane.heading().address()).isEqualTo("/background");
    }

    @Test
    void leadsFromABarToItsOwnMechanismWhateverOthersAreChosen() {
        assertThat(new OverviewLayout(filter("kind=session&mechanism=other"), YEAR)
                        .bars(JCC, List.of(new PeriodCount(month(4), 1, 1)), 1, List.of())
                        .bars())
                .extracting(ChartBar::address)
                .containsExactly("/?mechanism=jcc&kind=session&from=2025-04&to=2025-04");
    }

    @Test
    void leadsFromWhatSharesALaneToAllEngagementsOfThatTime() {
        LaneGroup shared = LaneGroup.notSelectable("2 other mechanisms", Set.of("a", "b"));
        assertThat(new OverviewLayout(filter(""), YEAR)
                        .bars(shared, List.of(new PeriodCount(month(4), 7, 7)), 7, List.of())
                        .bars())
                .extracting(ChartBar::title, ChartBar::address)
                .containsExactly(tuple(
                        "2 other mechanisms, April 2025: 7; links to all engagements of the period",
                        "/?from=2025-04&to=2025-04"));
    }

    @Test
    void leadsFromTheAxisToOnePeriodOfTheFilter() {
        assertThat(layout.axis().links().get(3).address()).isEqualTo("/?kind=session&from=2025-04&to=2025-04");
    }

    private static EngagementFilter filter(String query) {
        return Parameters.of(query, EngagementFilter.class);
    }

    private static CalendarPeriod month(int month) {
        return CalendarUnit.MONTH.period(LocalDate.of(2025, month, 1));
    }
}
