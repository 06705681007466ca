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
import org.engagementtimeline.vocabulary.EngagementStatus;
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
        assertThat(overview.hasBars()).isFalse();
        assertThat(overview.hasRest()).isFalse();
        assertThat(lane(overview, "JCC").marks())
                .extracting(ChartMark::title, ChartMark::symbol)
                .containsExactly(
                        tuple(
                                "Joint Coordination Committee session before the seventh\nearly January 2024 (approximate)\n"
                                        + "Pakistan: no one named\nAfghanistan: no one named",
                                "held"),
                        tuple(
                                "Seventh session of the Joint Coordination Committee\n"
                                        + "16 April 2025 (uncertain) (date inferred), under way when reported\n"
                                        + "Pakistan: Mohammad Sadiq (travelled to attend)\n"
                                        + "Afghanistan: Abdul Qayyum Zakir (attendance expected)",
                                "under-way"));
        assertThat(overview.statuses())
                .containsExactly(EngagementStatus.HELD, EngagementStatus.UNDER_WAY, EngagementStatus.ANNOUNCED);
        assertThat(overview.doubtful()).isTrue();
    }

    @Test
    void saysHowManyEventsOfTheBackgroundDoNotBeginInIt() {
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
    void drawsWhatTheFilterSelectsAndATraceOfTheRest() {
        Overview overview = overview("mechanism=joint-coordination-committee&mechanism=border-jirgas");

        assertThat(items(overview)).hasSize(3);
        assertThat(lane(overview, "JCC").selected()).isEqualTo(2);
        assertThat(lane(overview, "JCC").rest()).isEmpty();
        assertThat(lane(overview, "Commerce").selected()).isZero();
        assertThat(lane(overview, "Commerce").count()).isEqualTo(2);
        assertThat(lane(overview, "Commerce").rest()).hasSize(2);
        assertThat(overview.statuses()).containsExactly(EngagementStatus.HELD, EngagementStatus.UNDER_WAY);
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
        assertThat(items(overview)).hasSize(5);
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
                .extracting(ChartMark::address)
                .containsExactly("/engagements/2025-04-19-dar-kabul-visit");
    }

    @Test
    void showsAllOfTimeForAStretchWithoutEngagements() {
        assertThat(overview("from=1990&to=1991").axis().scale().inWords()).isEqualTo("January 2023 to August 2025");
        assertThat(overview("from=1990&to=1991").chosen()).isEmpty();
        assertThat(overview("").wholeTime()).isEmpty();
    }

    @Test
    void countsTheBackgroundUnlessHidden() {
        Overview overview = overview("");
        assertThat(overview.background()).hasValueSatisfying(lane -> {
            assertThat(lane.count() + overview.eventsOutside()).isEqualTo(14);
            assertThat(lane.bars()).extracting(ChartBar::title).contains("March 2025: 2 events");
        });
        assertThat(overview("background=false").background()).isEmpty();
    }

    @Test
    void countsByPeriodsAboveSomeHundredEngagements() {
        grow(new ChangedRecord(database), RecordType.ENGAGEMENT, DAR_VISIT, 400, 40);

        Overview overview = overview("status=held&status=announced&background=false");

        assertThat(overview.hasBars()).isTrue();
        assertThat(items(overview)).isEmpty();
        assertThat(lane(overview, "Foreign ministers").bars())
                .extracting(ChartBar::title)
                .contains("Foreign-minister visits, 2000: 10", "Foreign-minister visits, 2025: 11");
        assertThat(lane(overview, "Additional secretaries").bars())
                .extracting(ChartBar::title, ChartBar::height)
                .as("each lane has a scale of its own")
                .containsExactly(
                        tuple("Additional Secretary-Level Mechanism, 2025: 2; 1 not known to have taken place", 21));
        assertThat(lane(overview, "JCC").rest()).as("the session under way").hasSize(1);
        assertThat(lane(overview, "No mechanism named").bars())
                .extracting(ChartBar::address)
                .contains("/?mechanism=none&status=announced&status=held&from=2023&to=2023&background=false");
    }

    @Test
    void drawsTheEngagementsOfASmallSelectionHoweverManyOthersThereAre() {
        grow(new ChangedRecord(database), RecordType.ENGAGEMENT, DAR_VISIT, 400, 40);

        Overview overview = overview("mechanism=joint-coordination-committee");

        assertThat(overview.hasBars()).isFalse();
        assertThat(items(overview)).hasSize(2);
        assertThat(lane(overview, "Foreign ministers").count()).isEqualTo(401);
        assertThat(lane(overview, "Foreign ministers").rest()).hasSize(40);
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
                .contains(21)
                .allMatch(height -> height <= 21);
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
