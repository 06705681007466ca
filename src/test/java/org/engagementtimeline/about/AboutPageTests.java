package org.engagementtimeline.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.statements;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about the record, rendered from the data set that the application ships. */
@SpringBootTest
@AutoConfigureMockMvc
class AboutPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EntityManagerFactory database;

    @Autowired
    private JdbcClient sql;

    @Test
    void countsWhatTheRecordHolds() {
        String numbers = words(between(html(mvc, "/about"), "<section id=\"coverage\"", "</section>"));
        assertThat(numbers)
                .contains(
                        "Sources 5",
                        "Engagements 11",
                        "held 7",
                        "Commitments 17",
                        "Disputes and claims 3",
                        "Background events 14")
                .contains("held 7 under way 1 announced 3")
                .contains("announced 8 restated 1 reported 3 reviewed 4 implemented 1")
                .contains("Earliest engagement held February 2023", "Latest engagement held 7 July 2025");
        assertThat(numbers)
                .contains("Delegations " + count("delegation"))
                .contains("People " + count("person"))
                .contains("Points on which reports conflict 4");
        List<JsonNode> claims = new JsonMapper()
                .readTree(html(mvc, "/claims.json"))
                .get("items")
                .valueStream()
                .toList();
        assertThat(numbers)
                .contains("Facts " + claims.size())
                .contains("Citations "
                        + claims.stream()
                                .flatMap(claim -> claim.get("citations").valueStream())
                                .mapToInt(cited -> cited.get("paragraphs").size())
                                .sum())
                .contains("Facts inferred by judgement "
                        + claims.stream().filter(claim -> claim.has("judged")).count());
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void namesEveryOrganisationAndOfficeWhereOtherPagesPointToIt() {
        String page = html(mvc, "/about");
        sql.sql("select 'organisation-' || id from organisation union all select 'office-' || id from office")
                .query(String.class)
                .list()
                .forEach(anchor -> assertThat(page).containsOnlyOnce("id=\"" + anchor + "\""));
        assertThat(words(between(page, "id=\"organisation-tehrik-e-taliban-pakistan\"", "</ul>")))
                .contains("Tehreek-e-Taliban Pakistan", "Tehrik-i-Taliban Pakistan", "TTP");
        assertThat(between(page, "id=\"office-director-general-first-political-division\"", "</ul>"))
                .contains("<span>Director General</span>", ": Outlet not named, undated, ¶2\"");
    }

    @Test
    void spellsOutAnAbbreviationOnlyWhereASourceDoes() {
        String page = html(mvc, "/about");
        assertThat(between(page, "id=\"abbreviation-JCC\"", "</dd>"))
                .contains("Joint Coordination Committee", "16 April 2025, ¶1\"");
        assertThat(words(between(page, "id=\"abbreviation-TTP\"", "</dd>")))
                .contains("Tehrik-e-Taliban Pakistan", "Tehreek-e-Taliban Pakistan")
                .doesNotContain("Not spelled out");
        assertThat(between(page, "id=\"abbreviation-ISSI\"", "</dd>"))
                .contains("Not spelled out in the articles.", "¶15");
    }

    @Test
    void saysHowToCiteThisRevision() {
        String revision =
                sql.sql("select revision from data_set").query(String.class).single();
        assertThat(words(between(html(mvc, "/about"), "<blockquote", "</blockquote>")))
                .endsWith("Pakistan–Afghanistan engagement timeline. Data set, version 2026.11.0, revision "
                        + revision.substring(0, 12) + ".");
        assertThat(html(mvc, "/about")).contains(revision, "UTC</dd>");
    }

    @Test
    void namesThePublisherAndTheLicenceOfTheData() {
        String cite = between(html(mvc, "/about"), "<section id=\"cite\"", "</section>");
        assertThat(words(cite)).contains("Publisher Engagement Timeline", "Licence CC-BY-4.0", "quotations");
        assertThat(cite).contains("<a rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">");
    }

    @Test
    @Transactional
    void claimsNoLicenceForADataSetThatStatesNone() {
        sql.sql("update data_set set licence = null, publisher = null").update();
        assertThat(words(between(html(mvc, "/about"), "<section id=\"cite\"", "</section>")))
                .doesNotContain("Licence", "Publisher");
        assertThat(html(mvc, "/about")).doesNotContain("rel=\"license\"");
    }

    @Test
    void givesEveryKnownGap() {
        String gaps = words(between(html(mvc, "/about"), "<section id=\"gaps\"", "</section>"));
        List<String> known =
                sql.sql("select unnest(gaps) from data_set").query(String.class).list();
        assertThat(known).isNotEmpty();
        known.forEach(gap -> assertThat(HtmlUtils.htmlUnescape(gaps)).contains(gap));
    }

    @Test
    void giveEveryWordOfTheVocabularyAMeaning() {
        String page = html(mvc, "/about");
        assertThat(page)
                .contains(
                        "id=\"kind-jirga\"",
                        "id=\"status-under-way\"",
                        "id=\"role-interlocutor\"",
                        "id=\"commitment-kind-proposal\"",
                        "id=\"commitment-state-partly-implemented\"",
                        "id=\"dispute-kind-allegation\"")
                .as("a word without a meaning shows its key")
                .doesNotContain("about.meaning");
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        assertThat(statements(database, mvc, "/about")).isEqualTo(10);
    }
}
