package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PersonControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void listsPeopleAsWhatTheyAre() {
        assertThat(text("/people"))
                .containsSubsequence(
                        "Those who attended Shown by a source",
                        "Ishaq Dar Pakistan Deputy Prime Minister and Foreign Minister 1 engagement also speaks for a party",
                        "Those who were expected Expected by a source",
                        "Abdul Qayyum Zakir Afghanistan Senior Taliban leader Deputy Defence Minister expected",
                        "Those who speak for a party Quoted for a party",
                        "Those who comment Quoted from outside",
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
                .contains("Met WhoAtDate Amir Khan Muttaqi, Acting Foreign MinisterAfghanistan kabul-visit ¶6"
                        + " Foreign Minister Dar's visit to Kabul")
                .doesNotContain("Expected to meet");
    }

    @Test
    void showsAnExpectedMeetingAsNoMoreThanThat() {
        assertThat(text("/people/mohammad-sadiq"))
                .contains("No source shows this person and anyone of another delegation at one engagement.")
                .contains("Expected to meet WhoAtDate Abdul Qayyum Zakir, Deputy Defence MinisterAfghanistan expected")
                .doesNotContain("Met WhoAtDate");
        assertThat(text("/people/abdul-qayyum-zakir"))
                .contains("Expected, not known to have attended")
                .contains("formerly named as having held it")
                .contains("expected head for Afghanistan at Seventh session")
                .doesNotContain("Met WhoAtDate");
    }

    @Test
    void leadsToTheBackdropThatSomeoneSpokeOf() {
        assertThat(html("/people/zabihullah-mujahid")).contains("href=\"/backdrop/2024-02-un-report-on-ttp\"");
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
