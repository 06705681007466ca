package org.engagementtimeline.person;

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
class PersonControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource database;

    @Test
    void listsPeopleAsWhatTheyAre() {
        assertThat(text("/people"))
                .containsSubsequence(
                        "Those who attended 8 Shown by a source",
                        "Ishaq Dar Pakistan Deputy Prime Minister and Foreign Minister 1 engagement also speaks for a party",
                        "Those who were expected 2 Expected by a source",
                        "Abdul Qayyum Zakir Afghanistan Senior Taliban leader Deputy Defence Minister expected",
                        "Those who speak for a party 5 Quoted for a party",
                        "Those who comment 2 Quoted from outside",
                        "Amina Khan no party Director at ISSI no engagement",
                        "Iftikhar Firdous no party Co-founder of The Khorasan Diary no engagement");
    }

    @Test
    void showsEverySpellingWithItsEvidence() {
        assertThat(text("/people/zabihullah-mujahid"))
                .contains("Zabiullah Mujahid seventh-jcc-session ¶5 Zabihullah Mujahid kabul-visit ¶17");
    }

    @Test
    void showsCommentersAtNoEngagement() {
        assertThat(text("/people/iftikhar-firdous"))
                .contains("The record shows this person at no engagement.")
                .contains(
                        "on or after 19 April 2025",
                        "commenting on Foreign Minister Dar's visit to Kabul kabul-visit ¶14")
                .doesNotContain("Whom they met");
        assertThat(text("/people/amina-khan"))
                .contains("The record shows this person at no engagement.")
                .doesNotContain("Whom they met");
    }

    @Test
    void showsWhomSomeoneMet() {
        assertThat(text("/people/ishaq-dar"))
                .containsSubsequence(
                        "Met WhoWhen and in what office Amir Khan MuttaqiAfghanistan 19 April 2025",
                        "Foreign Minister Dar's visit to Kabul",
                        "Acting Foreign Minister kabul-visit ¶6")
                .doesNotContain("Expected to meet");
    }

    @Test
    void showsAnExpectedMeetingAsNoMoreThanThat() {
        assertThat(text("/people/mohammad-sadiq"))
                .contains("No source shows this person and anyone of another delegation at one engagement.")
                .containsSubsequence(
                        "Expected to meet WhoWhen and in what office Abdul Qayyum ZakirAfghanistan",
                        "Deputy Defence Minister expected seventh-jcc-session ¶5")
                .doesNotContain("Met WhoWhen");
        assertThat(text("/people/abdul-qayyum-zakir"))
                .contains("Expected, not known to have attended")
                .contains("formerly named as having held it")
                .contains("expected head for Afghanistan at Seventh session")
                .doesNotContain("Met WhoWhen");
    }

    @Test
    void leadsToTheBackgroundThatSomeoneSpokeOf() {
        assertThat(html("/people/zabihullah-mujahid")).contains("href=\"/background/2024-02-un-report-on-ttp\"");
    }

    @Test
    void drawsTheDatesOnWhichSourcesShowAnOffice() {
        String figure = Pages.between(Pages.html(browser, "/people/abdul-qayyum-zakir"), "<figure", "</figure>");
        assertThat(figure)
                .contains("<a class=\"at formerly\" href=\"#office-1\"><title>Head of the Taliban military commission,"
                        + " formerly: until 2021, start unknown</title>")
                .contains("<a class=\"at held\" href=\"#office-2\"><title>Senior Taliban leader: 16 April 2025</title>")
                .contains("<a class=\"at expected\" href=\"#office-3\">")
                .doesNotContain("viewBox", "style=");
        assertThat(Pages.words(figure)).endsWith("shown expected formerly A band is the days that a date may mean.");
        assertThat(html("/people/ishaq-dar")).doesNotContain("<figure");
    }

    @Test
    void listsThePeopleOfOneStanding() {
        assertThat(text("/people"))
                .contains("17 people", "Those who attended 8 Shown by")
                .doesNotContain("Listed are");
        assertThat(text("/people?standing=comments"))
                .contains("Those who comment 2", "Everyone")
                .doesNotContain("Those who attended");
        assertThat(text("/people?standing=named")).contains("No one on record.");
    }

    @Test
    void refusesAListThatThereIsNot() {
        assertThat(Pages.refusal(browser, "/people?standing=attend")).contains("did you mean “attended”?");
        assertThat(Pages.refusal(browser, "/people?standing=attended&page=2")).contains("There is no page 2");
    }

    @Test
    @Transactional
    void saysWhereItShowsAPart() {
        new GrownRecord(jdbc, entities)
                .copyEngagement("2025-04-16-joint-coordination-committee", 119, "mohammad-sadiq");
        PeopleIndexed.in(database);
        TimelineIndexed.in(database);

        assertThat(text("/people/mohammad-sadiq"))
                .contains("As the sources show them at the latest 100 of 120 engagements and on the latest 100 of 120"
                        + " occasions of a statement; all engagements are on the timeline.")
                .contains("The latest 50 of 120; all are on the timeline.")
                .contains("Counted are the latest 100 of 120 engagements; all engagements are on the timeline.")
                .contains("at one of these.");
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
