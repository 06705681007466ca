package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.loader.ChangedRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class MechanismControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DataSource database;

    @Test
    void listsEachMechanismWithWhatIsOnRecord() {
        assertThat(text("/mechanisms"))
                .contains("Pakistan–Afghanistan Joint Coordination Committee")
                .contains("1 held; 1 under way when reported")
                .contains("None reported as held; 2 announced only")
                .contains("No article names such a channel");
    }

    @Test
    void saysWhichRoundsAreKnownOnlyByTheirNumber() {
        assertThat(text("/mechanisms/joint-coordination-committee"))
                .contains("Rounds 1 to 5 are known only by their number", "about 15 months after round 6");
        assertThat(text("/mechanisms/additional-secretary-mechanism")).doesNotContain("known only by");
    }

    @Test
    void showsWhoLedAndWhoWasOnlyExpectedTo() {
        assertThat(text("/mechanisms/joint-coordination-committee"))
                .containsSubsequence(
                        "Mohammad Sadiq, Special Representative for Afghanistan",
                        "Abdul Qayyum Zakir, Deputy Defence Minister attendance expected")
                .contains("no leader named");
    }

    @Test
    void marksWhatIsOnlyAnnounced() {
        assertThat(text("/mechanisms/commerce-talks"))
                .containsSubsequence("Pakistani trade delegation's visit to Afghanistan", "announced only");
    }

    @Test
    void leadsToTheFilteredTimelineAndToTheOtherMechanisms() {
        assertThat(html("/mechanisms/border-jirgas"))
                .contains("href=\"/?mechanism=border-jirgas\"")
                .contains("href=\"/mechanisms/commerce-talks\"")
                .doesNotContain("<li><a href=\"/mechanisms/border-jirgas\"");
    }

    @Test
    @Transactional
    void saysWhereItShowsAPart() {
        new ChangedRecord(database)
                .withCopies(RecordType.ENGAGEMENT, "2025-04-16-joint-coordination-committee", 119, "no one")
                .write();

        assertThat(text("/mechanisms"))
                .contains(
                        "120 held; 1 under way when reported",
                        "Leaders of the latest 100 of 121 engagements; all are on the timeline.");
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
