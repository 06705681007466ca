package org.engagementtimeline.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.refusal;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManager;
import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.background.BackgroundList.Indexed;
import org.engagementtimeline.background.BackgroundRepository.Count;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the background, rendered from the data set that the application ships. */
@SpringBootTest
@AutoConfigureMockMvc
class BackgroundCollectionTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BackgroundCollection events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void listsEventsOldestFirstWithHowSurelyTheyAreTold() {
        String page = html(mvc, "/background");
        assertThat(page)
                .contains("14 events")
                .containsSubsequence(
                        "id=\"2021-taliban-take-power\"",
                        "id=\"2023-11-afghans-sent-back\"",
                        "id=\"2024-02-un-report-on-ttp\"",
                        "id=\"2025-02-torkham-closure\"",
                        "id=\"2025-03-exchange-of-fire\"",
                        "id=\"2025-03-jaffar-express-hijacking\"");
        assertThat(words(between(page, "id=\"2024-02-un-report-on-ttp\"", "</article>")))
                .contains("denial reported");
        assertThat(words(between(page, "id=\"2025-03-exchange-of-fire\"", "</article>")))
                .contains("date inferred", "stated");
    }

    @Test
    void leadsFromEachYearToThePageOnWhichItBegins() {
        assertThat(BackgroundList.index(List.of(new Count(2021, 100), new Count(2023, 150), new Count(2024, 3)), 100))
                .containsExactly(
                        new Indexed(2021, 100, "/background#y2021"),
                        new Indexed(2023, 150, "/background?page=2#y2023"),
                        new Indexed(2024, 3, "/background?page=3#y2024"));
    }

    @Test
    @Transactional
    void readsALongListByPages() {
        new ChangedRecord(database)
                .withCopies(RecordType.BACKGROUND, "2024-02-un-report-on-ttp", 120, "no one")
                .write();
        String first = html(mvc, "/background");
        String second = html(mvc, "/background?page=2");
        assertThat(first).contains("134 events; 1 to 100 on this page", "href=\"/background?page=2#y2025\"");
        assertThat(first.split("<article")).hasSize(101);
        assertThat(second).contains("101 to 134 on this page", "id=\"2025-02-torkham-closure\"");
        assertThat(second.split("<article")).hasSize(35);
        assertThat(words(refusal(mvc, "/background?page=3"))).contains("its last one is page 2");
    }

    @Test
    void showsBothPositionsOfADispute() {
        String page = html(mvc, "/background/2021-dispute-over-armed-groups");
        assertThat(words(page)).contains("Denial reported: the source also says that someone denies it.");
        String positions = between(page, "<section id=\"positions\"", "</section>");
        assertThat(positions)
                .contains("<strong><span>Pakistan</span></strong>", "<strong><span>Afghanistan</span></strong>");
    }

    @Test
    void showsFiguresDateAndPlaceWithTheirEvidence() {
        String page = html(mvc, "/background/2025-02-torkham-closure");
        assertThat(between(page, "<section id=\"figures\"", "</section>"))
                .containsSubsequence("Days closed", "27 days", ": Dawn.com (inferred), 16 April 2025, ¶11\"");
        assertThat(words(page)).contains("20 February to 19 March 2025 approximate");
        assertThat(between(page, "<dt>Place</dt>", "</dd>"))
                .contains("Torkham", ": Dawn.com (inferred), 16 April 2025, ¶10");
        assertThat(between(page, "<dt>Date</dt>", "</dd>")).contains("counted back");
    }

    @Test
    void showsTheEngagementsAroundItAndWhereTheirOrderIsNotCertain() {
        String around = between(
                html(mvc, "/background/2025-03-jaffar-express-hijacking"), "<section id=\"around\"", "</section>");
        assertThat(between(around, "Around the same time", "</div>")).contains("/engagements/2025-03-torkham-jirga");
        assertThat(between(around, "<dt>After", "</div>"))
                .contains("/engagements/2025-04-military-intelligence-meeting");
        assertThat(around).doesNotContain("<dt>Before");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03-19, true",
        "2025-03, 2025-04-01, false",
        "2025-04-01, 2025-03, false",
        "[..2025-03], 2024-01, true",
        "[..2025-03], 2025-04, false",
        "[2025-07-08..], 2025-07-07, false",
        "[2025-07-08..], 2030, true"
    })
    void datesOverlapWhereTheyMayMeanTheSameDay(String one, String other, boolean overlap) {
        assertThat(EdtfDate.parse(one).overlaps(EdtfDate.parse(other))).isEqualTo(overlap);
    }

    @Test
    void anUnknownEventIsNotFound() {
        assertThat(mvc.get().uri("/background/no-such")).hasStatus(404);
    }

    @Test
    @Transactional
    void askTheDatabaseEquallyOftenForFewRowsAndMany() {
        long page = statements(() -> events.page("2024-02-un-report-on-ttp"));
        long list = statements(() -> events.list(1));
        new ChangedRecord(database)
                .withCopies(RecordType.BACKGROUND, "2024-02-un-report-on-ttp", 12, "zabihullah-mujahid")
                .write();
        assertThat(statements(() -> events.page("2024-02-un-report-on-ttp")))
                .isEqualTo(page)
                .isEqualTo(3);
        assertThat(statements(() -> events.list(1))).isEqualTo(list).isEqualTo(2);
    }

    private long statements(Runnable reading) {
        return ReadStatistics.statements(entities, reading);
    }
}
