package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.loader.TimelineIndexed;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the picture shows, of the real record and of one grown within the test's transaction. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class OverviewsTests {

    @Autowired
    private Overviews overviews;

    @Autowired
    private EngagementSelector selector;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private Overview overview(String query) {
        return overviews
                .of(selector.select(Parameters.of(query, EngagementFilter.class)))
                .orElseThrow();
    }

    private static Lane lane(Overview overview, String name) {
        return overview.lanes().stream()
                .filter(lane -> lane.heading().shortName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ChartMark> items(Overview overview) {
        return overview.lanes().stream().flatMap(lane -> lane.marks().stream()).toList();
    }

    @Test
    void showsEveryEngagementOnTheLaneOfItsMechanism() {
        Overview overview = overview("");

        assertThat(overview.lanes())
                .extracting(lane -> lane.heading().shortName(), Lane::count)
                .containsExactly(
                        tuple("JCC", 2L),
                        tuple("Additional secretaries", 2L),
                        tuple("Special envoys", 1L),
                        tuple("Foreign ministers", 1L),
                        tuple("Commerce", 2L),
                        tuple("Jirgas", 1L),
                        tuple("No mechanism named", 2L));
        assertThat(overview.engagements()).isEqualTo(11);
        assertThat(overview.hasBars()).isFalse();
        assertThat(lane(overview, "JCC").marks())
                .extracting(ChartMark::title, ChartMark::symbol)
                .containsExactly(
                        tuple(
                                "Joint Coordination Committee session before the seventh, early January 2024 (approximate)",
                                "held"),
                        tuple(
                                "Seventh session of the Joint Coordination Committee, 16 April 2025 (uncertain) (date inferred), under way",
                                "under-way"));
    }

    @Test
    void saysHowManyEventsOfTheBackgroundLieOutsideIt() {
        long before = overview("").eventsOutside();
        assertThat(jdbc.sql("update background set date_edtf = '1979', date_extent = '[1979-01-01,1980-01-01)'"
                                + " where id = '2024-02-un-report-on-ttp'")
                        .update())
                .isEqualTo(1);
        jdbc.sql("update data_set set revision = 'with an early event'").update();
        assertThat(overview("").eventsOutside()).isEqualTo(before + 1);
        assertThat(overview("background=false").eventsOutside()).isZero();
        assertThat(overview("from=2025").eventsOutside())
                .as("a stretch of the time")
                .isZero();
    }

    @Test
    void reachesFromTheFirstEngagementToRoomForAnOpenOne() {
        assertThat(overview("").axis().scale().inWords()).isEqualTo("January 2023 to August 2025");
    }

    @Test
    void tellsWhatFitsTheFilterFromTheRest() {
        Overview overview = overview("mechanism=joint-coordination-committee&mechanism=border-jirgas");

        assertThat(overview.engagements()).isEqualTo(11);
        assertThat(items(overview)).filteredOn(mark -> !mark.faint()).hasSize(3);
        assertThat(lane(overview, "JCC").fitting()).isEqualTo(2);
        assertThat(lane(overview, "Commerce").fitting()).isZero();
    }

    @Test
    void showsTheChosenStretchWithOneStepAroundIt() {
        Overview overview = overview("from=2025-02&to=2025-04");

        assertThat(overview.axis().scale().inWords()).isEqualTo("January 2025 to May 2025");
        assertThat(overview.chosen()).hasValueSatisfying(stretch -> {
            assertThat(stretch.from()).isEqualTo(20.53);
            assertThat(stretch.to()).isEqualTo(79.47);
        });
        assertThat(overview.wholeTime()).contains("/");
        assertThat(items(overview)).hasSize(5).filteredOn(mark -> !mark.faint()).hasSize(5);
    }

    @Test
    void showsAnEngagementThatMayHaveBegunAtAnyTime() {
        jdbc.sql("update engagement set date_edtf = '/2025-04-19', date_extent = '(,2025-04-19]'"
                        + " where id = '2025-04-19-dar-kabul-visit'")
                .update();
        TimelineIndexed.in(database);

        assertThat(lane(overview("from=2024-01&to=2024-03"), "Foreign ministers")
                        .marks())
                .extracting(ChartMark::address, ChartMark::faint)
                .containsExactly(tuple("/engagements/2025-04-19-dar-kabul-visit", false));
    }

    @Test
    void showsAllOfTimeForAStretchWithoutEngagements() {
        assertThat(overview("from=1990&to=1991").axis().scale().inWords()).isEqualTo("January 2023 to August 2025");
        assertThat(overview("from=1990&to=1991").chosen()).isEmpty();
        assertThat(overview("").wholeTime()).isEmpty();
    }

    @Test
    void showsTheBackgroundUnlessHidden() {
        assertThat(overview("").background())
                .hasValueSatisfying(lane -> assertThat(lane.count()).isEqualTo(13));
        assertThat(overview("background=false").background()).isEmpty();
    }

    @Test
    void countsByStepsOfTimeAboveSomeHundredMarks() {
        grow("engagement", "2025-04-19-dar-kabul-visit", 400, 40);

        Overview overview = overview("status=held&background=false");

        assertThat(overview.hasBars()).isTrue();
        assertThat(items(overview)).isEmpty();
        assertThat(overview.engagements()).isEqualTo(411);
        assertThat(lane(overview, "Foreign ministers").bars())
                .extracting(ChartBar::title)
                .contains("Foreign-minister visits, 2000: 10", "Foreign-minister visits, 2025: 11");
        assertThat(lane(overview, "Additional secretaries").bars())
                .extracting(ChartBar::title, ChartBar::outlined)
                .containsExactly(tuple(
                        "Additional Secretary-Level Mechanism, 2025: 2, 1 of them matches the filter;"
                                + " 1 not known to have taken place",
                        false));
        assertThat(lane(overview, "No mechanism named").bars())
                .extracting(ChartBar::address)
                .contains("/?mechanism=none&status=held&from=2023&to=2023&background=false");
    }

    @Test
    void isDenseWhereItsMarksAreManyOnANarrowScreen() {
        assertThat(overview("").dense()).isFalse();
        grow("engagement", "2025-07-07-additional-secretary-talks", 29, 5);
        assertThat(overview("").engagements()).isEqualTo(40);
        assertThat(overview("").dense()).isFalse();
        grow("engagement", "2025-04-19-dar-kabul-visit", 1, 5);
        assertThat(overview("").dense()).isTrue();
    }

    @Test
    void countsTheBackgroundAboveSomeHundredEventsToo() {
        grow("background", "2025-03-exchange-of-fire", 400, 3);

        assertThat(overview("").background()).hasValueSatisfying(lane -> {
            assertThat(lane.marks()).isEmpty();
            assertThat(lane.bars())
                    .extracting(ChartBar::title)
                    .contains("Background, March 2025: 2; links to all engagements of the period");
        });
        assertThat(overview("").hasBars()).isFalse();
    }

    /** Copies a row to the fifteenth of one month after another, backwards from 2025 over so many years. */
    private void grow(String table, String id, int copies, int years) {
        String columns = table.equals("engagement")
                ? "title, kind, kind_claim, mechanism_id, mechanism_claim, status, status_claim, date_claim, summary,"
                        + " summary_claim"
                : "title, kind, date_claim, certainty, account, account_claim";
        jdbc.sql("insert into " + table + " (id, date_edtf, date_extent, " + columns + ")"
                        + " select id || '-' || n, to_char(day, 'YYYY-MM-DD'), daterange(day, day, '[]'), " + columns
                        + " from " + table + ", generate_series(1, :copies) n,"
                        + " lateral (select make_date(2025 - n % :years, 1 + n % 12, 15)) as at(day) where id = :id")
                .param("copies", copies)
                .param("years", years)
                .param("id", id)
                .update();
        TimelineIndexed.in(database);
    }

    @Test
    void letsMechanismsWithTheFewestEngagementsShareALaneWhenThereAreVeryMany() {
        channels(10, 1);

        assertThat(overview("").lanes())
                .extracting(lane -> lane.heading().shortName())
                .hasSize(14)
                .contains("JCC", "4 other mechanisms");
        assertThat(lane(overview(""), "4 other mechanisms").count()).isEqualTo(4);
    }

    @Test
    void drawsNoBarHigherThanItsLaneWhereSeveralMechanismsShareIt() {
        channels(40, 10);

        assertThat(lane(overview(""), "34 other mechanisms").bars())
                .extracting(ChartBar::height)
                .contains(28)
                .allMatch(height -> height <= 28);
    }

    @Test
    void countsOneOtherMechanismAsOne() {
        channels(7, 1);

        assertThat(overview("").lanes())
                .extracting(lane -> lane.heading().shortName())
                .contains("1 other mechanism");
    }

    /** Adds so many mechanisms, each with so many engagements on one day. */
    private void channels(int number, int engagements) {
        jdbc.sql("insert into mechanism select 'channel-' || n, 100 + n, 'Channel ' || n, 'Channel ' || n, name_claim"
                        + " from mechanism, generate_series(1, :number) n where id = 'border-jirgas'")
                .param("number", number)
                .update();
        jdbc.sql("insert into engagement (id, title, kind, kind_claim, mechanism_id, mechanism_claim, status,"
                        + " status_claim, date_edtf, date_extent, date_claim, summary, summary_claim)"
                        + " select id || '-' || n || '-' || m, title, kind, kind_claim, 'channel-' || n, mechanism_claim,"
                        + " status, status_claim, date_edtf, date_extent, date_claim, summary, summary_claim"
                        + " from engagement, generate_series(1, :number) n, generate_series(1, :engagements) m"
                        + " where id = '2025-04-19-dar-kabul-visit'")
                .param("number", number)
                .param("engagements", engagements)
                .update();
        TimelineIndexed.in(database);
    }
}
