package org.engagementtimeline.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
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

/** The brief of a filter and the table of all conflicts, on the fixed record. */
@SpringBootTest
@AutoConfigureMockMvc
class BriefTests {

    private static final String VISIT = "2025-04-19-dar-kabul-visit";
    private static final String APRIL = "/brief?from=2025-04&to=2025-04";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BriefReader briefs;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManager entities;

    private BriefPage brief() {
        return briefs.page(EngagementFilter.ALL, TimelinePosition.START);
    }

    @Test
    void hasTheEngagementsThatTheTimelineHas() {
        String page = html(mvc, APRIL);
        assertThat(page)
                .contains("id=\"" + VISIT + "\"", "id=\"2025-04-16-joint-coordination-committee\"")
                .doesNotContain("id=\"2025-07-07-additional-secretary-talks\"");
        assertThat(page).contains("<a href=\"/?from=2025-04&amp;to=2025-04\">");
    }

    @Test
    void tellsWhatWasAgreedAndWhatBecameOfIt() {
        String visit = words(between(html(mvc, APRIL), "id=\"" + VISIT + "\"", "<section class=\"met\""));
        assertThat(visit)
                .containsSubsequence(
                        "Commitments, and where they stand",
                        "New : Remove the 10 per cent processing fee",
                        "later: reviewed 7 July 2025");
        assertThat(visit).contains("stated by Pakistan only ; announced; no later report");
        String talks =
                words(between(html(mvc, "/brief?kind=talks"), "2025-07-07-additional-secretary-talks", "Sources"));
        assertThat(talks).contains("Reviewed : Remove the 10 per cent processing fee");
    }

    @Test
    void callsNoOnePresentWhoIsOnlyExpected() {
        String session = words(
                between(html(mvc, APRIL), "id=\"2025-04-16-joint-coordination-committee\"", "<section class=\"met\""));
        assertThat(session)
                .contains("under way", "Delegations", "attendance expected")
                .doesNotContain("Who was there");
        assertThat(words(between(html(mvc, APRIL), "id=\"" + VISIT + "\"", "<section class=\"met\"")))
                .containsSubsequence("Who was there", "Pakistan", "Ishaq Dar", "Afghanistan", "Amir Khan Muttaqi");
    }

    @Test
    void givesEachDisputeOnceWithTheWordsOfItsSides() {
        String page = html(mvc, "/brief");
        assertThat(page).containsOnlyOnce("id=\"dispute-armed-groups-on-afghan-soil\"");
        assertThat(words(between(page, "id=\"dispute-armed-groups-on-afghan-soil\"", "</section>")))
                .contains("Pakistan", "Afghanistan");
    }

    @Test
    void searchEnginesListItNowhere() {
        assertThat(html(mvc, APRIL))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<link rel=\"canonical\" href=\"http://localhost/brief?from=2025-04&amp;to=2025-04\">");
    }

    @Test
    void saysThatNothingMatches() {
        assertThat(words(html(mvc, "/brief?from=1990&to=1991"))).contains("No engagement in the record matches");
    }

    @Test
    @Transactional
    void isBoundedAndReadInEquallyManyStatementsHoweverLong() {
        long few = ReadStatistics.statements(entities, this::brief);
        new ChangedRecord(database)
                .withCopies(RecordType.ENGAGEMENT, VISIT, 60, "")
                .write();
        assertThat(brief().engagements()).hasSize(BriefPage.MOST_ENGAGEMENTS);
        assertThat(ReadStatistics.statements(entities, this::brief)).isEqualTo(few);
        String page = html(mvc, "/brief?kind=visit");
        assertThat(words(page)).containsPattern("This page has 50 of [0-9]+ engagements");
        assertThat(page).contains("rel=\"next\" href=\"/brief?kind=visit&amp;after=");
    }

    @Test
    void leadsOnFromEachPartToTheNextAndBack() {
        BriefPage first = briefs.page(EngagementFilter.ALL, TimelinePosition.START, 4);
        assertThat(first.previous()).isEmpty();
        BriefPage second = briefs.page(EngagementFilter.ALL, first.next().orElseThrow(), 4);
        assertThat(second.engagements()).hasSize(4).doesNotContainAnyElementsOf(first.engagements());
        assertThat(briefs.page(EngagementFilter.ALL, second.previous().orElseThrow(), 4)
                        .engagements())
                .isEqualTo(first.engagements());
        assertThat(second.address(second.start())).startsWith("/brief?after=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                   | /brief"
            /                                   | /brief?from=2025-04&amp;to=2025-04"
            /?topic=trade&background=false      | /brief?topic=trade&amp;from=2025-04&amp;to=2025-04"
            /?topic=trade                       | /brief?topic=trade"
            /people/ishaq-dar                   | /brief?person=ishaq-dar"
            /mechanisms/additional-secretary-mechanism | /brief?mechanism=additional-secretary-mechanism"
            """)
    void isLinkedFromItsFilter(String page, String brief) {
        assertThat(html(mvc, page)).contains("href=\"" + brief);
    }

    @Test
    void conflictsAreInOneTableWithEachReadingAndWhatWeUse() {
        String page = html(mvc, "/conflicts");
        String talks = words(between(page, "/engagements/2025-07-07-additional-secretary-talks#reports", "</tr>"));
        assertThat(talks).contains("(we use this)", "Outlet not named, 7 July 2025, ¶", "Outlet not named, undated, ¶");
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"http://localhost/conflicts\">")
                .doesNotContain("noindex");
        assertThat(page).contains("href=\"/conflicts.csv\"", "href=\"/engagements.json?conflicting=yes\"");
    }

    @Test
    void theTableOfConflictsHasARowForEachReading() throws Exception {
        String csv = mvc.get().uri("/conflicts.csv").exchange().getResponse().getContentAsString();
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header)
                        .contains("engagement_id,aspect,says,adopted,because,citations,citations_words,inference"));
        assertThat(csv.lines().filter(line -> line.startsWith("2025-07-07-additional-secretary-talks,date,")))
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.contains(",true,"))
                .anyMatch(line -> line.contains(",false,"));
        assertThat(mvc.get().uri("/conflicts.csv?from=1990&to=1991")).bodyText().hasLineCount(1);
    }
}
