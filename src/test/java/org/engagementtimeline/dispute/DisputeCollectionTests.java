package org.engagementtimeline.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.refusal;
import static org.engagementtimeline.web.Pages.words;

import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.loader.ChangedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The disputes of the fixed record, on their own pages and on those of what they bear on. */
@SpringBootTest
@AutoConfigureMockMvc
class DisputeCollectionTests {

    private static final String SOIL = "/disputes/armed-groups-on-afghan-soil";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DataSource database;

    @Test
    void areListedByKindDisputesFirst() {
        assertThat(words(html(mvc, "/disputes")))
                .containsSubsequence(
                        "Whether armed groups operate from Afghan soil",
                        "Allegations",
                        "Taliban training and money for the TTP",
                        "Claims by one side",
                        "A consensus that neither side");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            armed-groups-on-afghan-soil | Dispute Claimed by: Pakistan. Contradicted by: Afghanistan
            taliban-support-for-the-ttp | Allegation Alleged by: United Nations. Answered by: Afghanistan
            consensus-on-use-of-soil    | Claim by one side Claimed by: Pakistan. No answer in the sources
            """)
    void sayWhoStatesThemAndWhoAnswers(String id, String standing) {
        assertThat(words(between(html(mvc, "/disputes/" + id), "<p class=\"standing\"", "</p>")))
                .contains(standing);
    }

    @Test
    void showEachSideOnceWithItsWordsSpeakersAndCitations() {
        String sides = between(html(mvc, SOIL), "<section id=\"sides\"", "<section id=\"bears-on\"");

        assertThat(sides).containsOnlyOnce("<h3>Pakistan</h3>").containsOnlyOnce("<h3>Afghanistan</h3>");
        assertThat(sides)
                .containsSubsequence(
                        "<h3>Pakistan</h3>",
                        ": Dawn.com (inferred), 16 April 2025, ¶2",
                        "/people/asim-iftikhar",
                        ": Outlet not named, undated, ¶4",
                        "<h3>Afghanistan</h3>",
                        "No one can use Afghan soil against any country.",
                        ": Dawn.com (inferred), 16 April 2025, ¶3");
        assertThat(sides).doesNotContain("No answer in the sources");
    }

    @Test
    void nameABodyOnceThatSpeaksForNoParty() {
        String sides = words(
                between(html(mvc, "/disputes/taliban-support-for-the-ttp"), "<section id=\"sides\"", "</section>"));

        assertThat(sides).containsOnlyOnce("United Nations").contains("February 2024");
    }

    @Test
    void addNoSideThatNoSourceHas() {
        String sides =
                between(html(mvc, "/disputes/consensus-on-use-of-soil"), "<section id=\"sides\"", "id=\"bears-on\"");

        assertThat(sides)
                .contains("<h3>Pakistan</h3>", "No answer in the sources.")
                .doesNotContain("Afghanistan</h3>");
    }

    @Test
    void leadInTheOrderOfTimeToWhatTheyBearOn() {
        assertThat(between(html(mvc, SOIL), "<section id=\"bears-on\"", "</section>"))
                .containsSubsequence(
                        "/background/2021-violence-in-pakistan",
                        "/engagements/2025-04-16-joint-coordination-committee",
                        "/engagements/2025-07-07-additional-secretary-talks");
    }

    @ParameterizedTest
    @CsvSource({
        "/engagements/2025-04-16-joint-coordination-committee, armed-groups-on-afghan-soil",
        "/engagements/2025-04-19-dar-kabul-visit, consensus-on-use-of-soil",
        "/background/2024-02-un-report-on-ttp, taliban-support-for-the-ttp"
    })
    void areShownOnThePagesAndInTheFilesOfWhatTheyBearOn(String address, String id) {
        String page = html(mvc, address);
        JsonNode dispute =
                new JsonMapper().readTree(html(mvc, address + ".json")).at("/items/0/disputes/0");

        assertThat(between(page, "<section id=\"disputes\"", "</div></section>"))
                .contains("Disputes and claims", "href=\"/disputes/" + id + "\"");
        assertThat(dispute.at("/value/id").asString()).isEqualTo(id);
        assertThat(dispute.at("/value/sides/0/says/citations").size()).isPositive();
        assertThat(dispute.at("/citations").size()).isPositive();
        assertThat(html(mvc, address + ".csv").lines().skip(1)).allMatch(row -> row.contains("," + id + ","));
    }

    @Test
    void leaveNoSectionWhereNoneBears() {
        assertThat(html(mvc, "/engagements/2023-02-high-level-visit")).doesNotContain("id=\"disputes\"");
    }

    /** The articles of its sides may not report the engagement at all. */
    @Test
    void addOnlyWhatShowsThatTheyBearToTheSourcesOfAnEngagement() {
        assertThat(new JsonMapper()
                        .readTree(html(mvc, "/engagements/2025-04-16-joint-coordination-committee.json"))
                        .at("/items/0/sources")
                        .valueStream()
                        .map(cited -> cited.get("source").asString()))
                .contains("seventh-jcc-session")
                .doesNotContain("shared-threat");
    }

    @Test
    void areClaimsOfTheParagraphsThatTheyCite() {
        assertThat(between(html(mvc, "/sources/kabul-visit"), "id=\"p17\"", "id=\"p18\""))
                .contains("href=\"/disputes/taliban-support-for-the-ttp\"");
    }

    @Test
    void areFoundByTheirWordsAndByWhomTheyMention() {
        assertThat(html(mvc, "/search?q=consensus&type=disputes"))
                .contains("href=\"/disputes/consensus-on-use-of-soil\"");
        assertThat(html(mvc, "/search?q=tehreek&type=disputes"))
                .contains("href=\"" + SOIL + "\"", "href=\"/disputes/taliban-support-for-the-ttp\"");
    }

    @Test
    @Transactional
    void areListedByPages() {
        new ChangedRecord(database)
                .withCopies(RecordType.DISPUTE, "consensus-on-use-of-soil", 120, "no one")
                .write();

        String first = html(mvc, "/disputes");
        assertThat(first).contains("href=\"/disputes?page=2\"").contains("href=\"" + SOIL + "\"");
        assertThat(first.split("class=\"matter\"")).hasSize(101);
        assertThat(html(mvc, "/disputes?page=2").split("class=\"matter\"")).hasSize(24);
        assertThat(words(refusal(mvc, "/disputes?page=3"))).contains("its last one is page 2");
    }

    @Test
    @Transactional
    void areNotListedWhereThereAreNone() {
        ChangedRecord record = new ChangedRecord(database);
        record.ids(RecordType.DISPUTE).forEach(id -> record.without(RecordType.DISPUTE, id));
        record.write();

        assertThat(words(html(mvc, "/disputes"))).contains("The record holds no disputes.");
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(mvc.get().uri("/disputes/no-such")).hasStatus(404);
    }
}
