package org.engagementtimeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the picture shows, of the real record and of one grown within the test's transaction. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class OverviewsTests {

    private static final String DAR_VISIT = "2025-04-19-dar-kabul-visit";

    /** What a copy of an engagement or of a background event has; not its round, because no two engagements have the same. */
    private static final List<String> COPIED =
            List.of("id", "title", "kind", "mechanism", "status", "certainty", "date", "summary", "account");

    @Autowired
    private Overviews overviews;

    @Autowired
    private EngagementSelector selector;

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
        new ChangedRecord(database)
                .change(
                        RecordType.BACKGROUND,
                        "2024-02-un-report-on-ttp",
                        event -> event.withObject("date").put("is", "1979"))
                .write();
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
        new ChangedRecord(database)
                .change(
                        RecordType.ENGAGEMENT,
                        DAR_VISIT,
                        visit -> visit.withObject("date").put("is", "/2025-04-19"))
                .write();

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
        grow(new ChangedRecord(database), RecordType.ENGAGEMENT, DAR_VISIT, 400, 40);

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
        ChangedRecord record = new ChangedRecord(database);
        grow(record, RecordType.ENGAGEMENT, "2025-07-07-additional-secretary-talks", 29, 5);
        assertThat(overview("").engagements()).isEqualTo(40);
        assertThat(overview("").dense()).isFalse();
        grow(record, RecordType.ENGAGEMENT, DAR_VISIT, 1, 5);
        assertThat(overview("").dense()).isTrue();
    }

    @Test
    void countsTheBackgroundAboveSomeHundredEventsToo() {
        grow(new ChangedRecord(database), RecordType.BACKGROUND, "2025-03-exchange-of-fire", 400, 3);

        assertThat(overview("").background()).hasValueSatisfying(lane -> {
            assertThat(lane.marks()).isEmpty();
            assertThat(lane.bars())
                    .extracting(ChartBar::title)
                    .contains("Background, March 2025: 2; links to all engagements of the period");
        });
        assertThat(overview("").hasBars()).isFalse();
    }

    /** Copies something to the fifteenth of one month after another, backwards from 2025 over so many years. */
    private void grow(ChangedRecord record, RecordType type, String id, int copies, int years) {
        for (int number = 1; number <= copies; number++) {
            LocalDate day = LocalDate.of(2025 - number % years, 1 + number % 12, 15);
            record.withCopy(
                    type,
                    id,
                    id + "-" + number,
                    copy -> copy.retain(COPIED).withObject("date").put("is", day.toString()));
        }
        record.write();
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
    private void channels(int mechanisms, int engagements) {
        ChangedRecord record = new ChangedRecord(database);
        for (int number = 1; number <= mechanisms; number++) {
            String channel = "channel-" + number;
            record.withCopy(RecordType.MECHANISM, "border-jirgas", channel, copy -> copy.put("short", channel));
            for (int engagement = 1; engagement <= engagements; engagement++) {
                record.withCopy(
                        RecordType.ENGAGEMENT,
                        DAR_VISIT,
                        channel + "-" + engagement,
                        copy -> copy.retain(COPIED).withObject("mechanism").put("is", channel));
            }
        }
        record.write();
    }
}
