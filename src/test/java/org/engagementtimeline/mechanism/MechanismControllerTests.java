package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.PeopleIndexed;
import org.engagementtimeline.dataset.TimelineIndexed;
import org.engagementtimeline.domain.GrownRecord;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class MechanismControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void listsEachMechanismWithWhatIsOnRecord() {
        assertThat(text("/mechanisms"))
                .contains("Pakistan–Afghanistan Joint Coordination Committee")
                .contains("Met twice, once under way when reported")
                .contains("Not known to have met; 2 announced only")
                .contains("Special envoys Name: no-pause ¶1, 2 inferredNo article names such a channel");
    }

    @Test
    void saysWhichRoundsAreKnownOnlyByTheirNumber() {
        assertThat(text("/mechanisms/joint-coordination-committee"))
                .contains(
                        "Rounds 1 to 5 are known only by their number: Seventh session of the Joint Coordination"
                                + " Committee is counted as round 7, and nothing else of them is on record. seventh-jcc-session ¶1")
                .contains("about 15 months after round 6");
        assertThat(text("/mechanisms/additional-secretary-mechanism")).doesNotContain("known only by");
    }

    @Test
    void showsWhoLedAndWhoWasOnlyExpectedTo() {
        assertThat(text("/mechanisms/joint-coordination-committee"))
                .contains("Round 7 16 April 2025 uncertain date inferred under way"
                        + " Mohammad Sadiq, Special Representative for Afghanistan seventh-jcc-session ¶4, 7"
                        + " Abdul Qayyum Zakir, Deputy Defence Minister expected seventh-jcc-session ¶5")
                .contains("Round 6 early January 2024 approximate no leader named no leader named");
        assertThat(text("/mechanisms/additional-secretary-mechanism"))
                .contains("Round 2 on or after 8 July 2025 date inferred announced only");
    }

    @Test
    void marksWhatIsOnlyAnnounced() {
        assertThat(text("/mechanisms/commerce-talks"))
                .contains("Pakistani trade delegation's visit to Afghanistan 25 March 2024 date inferred"
                        + " announced only");
    }

    @Test
    void leadsToTheFilteredTimelineAndToTheOtherMechanisms() {
        assertThat(html("/mechanisms/border-jirgas"))
                .contains("href=\"/?mechanism=border-jirgas\"")
                .contains("href=\"/mechanisms/commerce-talks\"")
                .doesNotContain("<li><a href=\"/mechanisms/border-jirgas\"");
    }

    @Test
    void drawsTheSessionsInTimeBesideTheRoundsWithoutADate() {
        String figure =
                Pages.between(Pages.html(browser, "/mechanisms/joint-coordination-committee"), "<figure", "</figure>");
        assertThat(figure)
                .contains("role=\"img\" aria-label=\"1–5, known only by number\"")
                .contains("<a class=\"at under-way\" href=\"/engagements/2025-04-16-joint-coordination-committee\">"
                        + "<title>Round 7: Seventh session of the Joint Coordination Committee, 16 April 2025,"
                        + " uncertain, date inferred; under way</title>")
                .contains("<line class=\"span\" x1=\"0.93%\"")
                .doesNotContain("viewBox", "style=");
        assertThat(Pages.words(figure))
                .contains("about 15 months", "6 ≈", "7 ?∴", "held under way")
                .contains("A band is the days that a date may mean. Dashed numbers are rounds known only");
    }

    @Test
    void drawsNoRoundsWithoutADateWhereThereAreNone() {
        assertThat(Pages.between(
                        Pages.html(browser, "/mechanisms/additional-secretary-mechanism"), "<figure", "</figure>"))
                .contains("class=\"at announced\"")
                .doesNotContain("undated", "Dashed numbers");
    }

    @Test
    @Transactional
    void saysWhereItShowsAPart() {
        new GrownRecord(jdbc, entities).copyEngagement("2025-04-16-joint-coordination-committee", 119, "no one");
        PeopleIndexed.in(database);
        TimelineIndexed.in(database);

        assertThat(text("/mechanisms"))
                .contains(
                        "Met 121 times",
                        "Named is who led at the latest 100 of 121 engagements; all are on the timeline.");
        assertThat(text("/mechanisms/joint-coordination-committee"))
                .contains("The latest 50 of 121; all are on the timeline.", "At the latest 50 of 121 engagements");
    }

    @Test
    void answersThatAnUnknownMechanismIsNotThere() {
        assertThat(browser.get().uri("/mechanisms/none")).hasStatus(404);
    }

    private String html(String address) {
        assertThat(browser.get().uri(address)).hasStatusOk();
        return new String(
                browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What a reader is shown, without the markup. */
    private String text(String address) {
        return html(address).replaceAll("<[^>]*>", "").replace("&#39;", "'").replaceAll("\\s+", " ");
    }
}
