package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
class PersonControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DataSource database;

    @Test
    void listsPeopleAsWhatTheyAre() {
        assertThat(text("/people"))
                .containsSubsequence(
                        "Attended",
                        "Ishaq Dar",
                        "also quoted as speaking for a side",
                        "Travelled or expected to attend",
                        "Abdul Qayyum Zakir",
                        "Quoted officials",
                        "Others quoted",
                        "Not recorded at any engagement",
                        "Amina Khan");
    }

    @Test
    void showsEverySpellingWithItsEvidence() {
        assertThat(text("/people/zabihullah-mujahid"))
                .containsSubsequence(
                        "Zabiullah Mujahid1",
                        "Zabihullah Mujahid2",
                        "Dawn.com (inferred), 16 April 2025, ¶5",
                        "Al Jazeera (as the text says), undated, ¶17");
    }

    @Test
    void showsCommentersAtNoEngagement() {
        assertThat(text("/people/iftikhar-firdous"))
                .contains("Not recorded at any meeting.")
                .contains("on or after 19 April 2025", "commenting on: Foreign Minister Dar's visit to Kabul")
                .doesNotContain("People met");
        assertThat(text("/people/amina-khan"))
                .contains("Not recorded at any meeting.")
                .doesNotContain("People met");
    }

    @Test
    void showsWhomSomeoneMet() {
        assertThat(text("/people/ishaq-dar"))
                .containsSubsequence(
                        "Amir Khan Muttaqi", "Foreign Minister Dar's visit to Kabul", "Acting Foreign Minister")
                .doesNotContain("Expected to meet");
    }

    @Test
    void showsAnExpectedMeetingAsNoMoreThanThat() {
        assertThat(text("/people/mohammad-sadiq"))
                .contains("No source shows this person with a member of another delegation.")
                .containsSubsequence(
                        "Expected to meet", "Abdul Qayyum Zakir", "Deputy Defence Minister attendance expected");
        assertThat(text("/people/abdul-qayyum-zakir"))
                .contains("Not known to have attended")
                .contains("formerly named as having held this post")
                .contains("named as head for Afghanistan at: Seventh session")
                .contains("No source shows this person with a member of another delegation.");
    }

    @Test
    void leadsToTheBackgroundThatSomeoneSpokeOf() {
        assertThat(html("/people/zabihullah-mujahid")).contains("href=\"/background/2024-02-un-report-on-ttp\"");
    }

    @Test
    void listsThePeopleOfOneStanding() {
        assertThat(text("/people"))
                .contains("17 people", "Attended 7 A source reports the person")
                .doesNotContain("by side and name");
        assertThat(text("/people?standing=comments"))
                .contains("Others quoted 2", "Everyone")
                .doesNotContain("Travelled or expected");
        assertThat(text("/people?standing=named")).contains("Nobody.");
    }

    @Test
    void refusesAListThatThereIsNot() {
        assertThat(Pages.refusal(browser, "/people?standing=attend"))
                .contains("Did you mean <a href=\"/people?standing=attended\">attended</a>?");
        assertThat(Pages.refusal(browser, "/people?standing=attended&page=2")).contains("There is no page 2");
    }

    @Test
    @Transactional
    void saysWhereItShowsAPart() {
        new ChangedRecord(database)
                .withCopies(RecordType.ENGAGEMENT, "2025-04-16-joint-coordination-committee", 119, "mohammad-sadiq")
                .write();

        assertThat(text("/people/mohammad-sadiq"))
                .contains("As the sources show them at the latest 100 of 120 engagements and on the latest 100 of 120"
                        + " occasions of a statement; all engagements are on the timeline.")
                .contains("The latest 50 of 119; all are on the timeline.")
                .contains("Based on the latest 100 of 120 engagements; all engagements are on the timeline.")
                .contains("At these engagements, no source shows this person");
    }

    @Test
    void answersThatAnUnknownPersonIsNotThere() {
        assertThat(browser.get().uri("/people/no-one")).hasStatus(404);
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
