package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.refusal;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The ledger and the pages of commitments, rendered from the data set that the application ships. */
@SpringBootTest
@AutoConfigureMockMvc
class CommitmentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CommitmentCollection commitments;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transit-track-and-trace",
                "transit-scanning-examination",
                "transit-insurance-guarantee",
                "transit-processing-fee"
            })
    void tellsTheLifeOfEachTransitMeasureInOrder(String id) {
        String page = html(mvc, "/commitments/" + id);
        assertThat(words(between(page, "<ol class=\"life\"", "</ol>")))
                .containsSubsequence("announced", "19 April 2025", "reviewed", "7 July 2025")
                .doesNotContain("No later report");
        assertThat(between(page, "<ol class=\"life\"", "</ol>"))
                .containsSubsequence(
                        "/engagements/2025-04-19-dar-kabul-visit",
                        "/engagements/2025-07-07-additional-secretary-talks");
        assertThat(between(page, "<dt>By whom</dt>", "</dd>")).contains("Pakistan", "inferred", "whose visit it was");
    }

    @Test
    void tellsSilenceOfTheSourcesAsSilence() {
        String end = words(between(html(mvc, "/commitments/legal-movement"), "class=\"open-end\"", "</ol>"));
        assertThat(end).contains("No later report in the sources.", "This does not mean that nothing was done.");
        assertThat(end).doesNotContain("due");
    }

    @Test
    void saysOfADueDateThatPassedOnlyThatNothingIsReportedOnIt() {
        assertThat(words(html(mvc, "/commitments/ceasefire-until-15-april")))
                .contains("No later report in the sources.", "No source reports what happened.");
        assertThat(words(html(mvc, "/commitments/next-additional-secretary-round")))
                .contains("on or after 8 July 2025")
                .doesNotContain("No source reports what happened.");
    }

    @Test
    void showsFiguresNoMoreExactlyThanTheirSource() {
        assertThat(html(mvc, "/commitments/visas-for-afghans")).contains("over 500,000 visas");
    }

    @Test
    void listsEveryCommitmentNewestFirst() {
        String page = html(mvc, "/commitments");
        assertThat(page).contains("17 commitments");
        assertThat(listed(page)).isEqualTo(17);
        assertThat(page)
                .containsSubsequence(
                        "id=\"next-additional-secretary-round\"",
                        "id=\"transit-track-and-trace\"",
                        "id=\"ceasefire-until-15-april\"",
                        "id=\"joint-counter-terrorism-proposal\"");
    }

    /** How many commitments have a row or are listed in one. */
    private static int listed(String page) {
        return page.split("<(tr|li) id=").length - 1;
    }

    @Test
    void groupsTheLedgerByMeetingAndCountsWhatBecameOfEach() {
        String page = html(mvc, "/commitments");
        String visit = between(page, "/engagements/2025-04-19-dar-kabul-visit", "<tr class=\"meeting\"");
        assertThat(words(visit))
                .contains("5 commitments, 4 reviewed, none reported as implemented", "4 measures announced together");
        assertThat(visit).contains("href=\"/commitments?engagement=2025-04-19-dar-kabul-visit\"");
        assertThat(between(visit, "<details class=\"package\"", "</details>"))
                .contains(
                        "id=\"transit-insurance-guarantee\"",
                        "id=\"transit-processing-fee\"",
                        "id=\"transit-scanning-examination\"",
                        "id=\"transit-track-and-trace\"")
                .doesNotContain("no-use-of-soil");
        assertThat(words(between(page, "not at a recorded meeting", "</tr>")))
                .contains("1 commitment, not reported as implemented");
    }

    @Test
    void marksWhereTheDatedSourcesEndOnEveryAxisThatRunsPastThem() {
        assertThat(html(mvc, "/commitments"))
                .contains("<line class=\"sources-end\"", "latest dated source: 7 July 2025");
        assertThat(html(mvc, "/commitments/transit-processing-fee"))
                .contains("<line class=\"sources-end\"", "latest dated source: 7 July 2025");
        assertThat(html(mvc, "/commitments/reopen-torkham")).doesNotContain("<line class=\"sources-end");
        assertThat(html(mvc, "/")).contains("<line class=\"sources-end\"", "latest dated source: 7 July 2025");
        assertThat(html(mvc, "/mechanisms/additional-secretary-mechanism"))
                .contains("<line class=\"sources-end\"", "latest dated source: 7 July 2025");
    }

    @Test
    void aMeasureToldOfLaterHasNoDateOfItsMaking() {
        String row = words(between(html(mvc, "/commitments?sort=title"), "id=\"visas-for-afghans\"", "</tr>"));
        assertThat(row).contains("not stated ; reported 7 July 2025", "Reported; no later report");
    }

    @Test
    void saysOfADueDateInTheLedgerThatItPassedAndOfNoneThatItIsNotStated() {
        assertThat(words(between(html(mvc, "/commitments"), "id=\"ceasefire-until-15-april\"", "</tr>")))
                .contains("15 April 2025", "The due date has passed. No source reports what happened.");
        assertThat(html(mvc, "/commitments?topic=transit")).doesNotContain("<th scope=\"col\" class=\"due\"");
    }

    @Test
    void headsAFilteredLedgerWithItsSentence() {
        String page = html(mvc, "/commitments?state=reviewed&from=2025-04&to=2025-04");
        assertThat(page)
                .contains("<h1>Commitments made or first reported in April 2025, last reported as reviewed</h1>")
                .contains("<title>Commitments made or first reported in April 2025, last reported as reviewed");
        assertThat(words(between(page, "<ul class=\"chips\"", "</ul>")))
                .contains("April 2025 ×", "reviewed")
                .doesNotContain("April 2025 to");
        assertThat(words(between(
                        html(mvc, "/commitments?engagement=2025-04-19-dar-kabul-visit"),
                        "<ul class=\"chips\"",
                        "</ul>")))
                .contains("Meeting Foreign Minister Dar&#39;s visit to Kabul");
    }

    @Test
    void selectsByState() {
        String page = html(mvc, "/commitments?state=reviewed&state=");
        assertThat(page).contains("4 of 17 commitments");
        assertThat(listed(page)).isEqualTo(4);
        assertThat(page).doesNotContain("id=\"reopen-torkham\"");
        assertThat(html(mvc, "/commitments?state=reviewed&state=implemented")).contains("5 of 17 commitments");
        assertThat(html(mvc, "/commitments?state=reviewed&party=afghanistan"))
                .contains("0 of 17 commitments", "No commitment in the record matches this filter.");
    }

    @Test
    void turnsTheOrderInForce() {
        String page = html(mvc, "/commitments?kind=measure&sort=title-descending");
        String orders = between(page, "<ul class=\"orders\"", "</ul>");
        assertThat(orders).containsOnlyOnce("aria-current");
        assertThat(words(orders)).contains("Commitment ↓ , descending");
        assertThat(orders)
                .contains("href=\"/commitments?kind=measure&amp;sort=title\"", "href=\"/commitments?kind=measure\"");
        assertThat(page).containsSubsequence("id=\"transit-scanning-examination\"", "id=\"visas-for-afghans\"");
        assertThat(page).doesNotContain("<tr class=\"meeting\"", "<details class=\"package\"");
    }

    @Test
    @Transactional
    void readsALongLedgerByPagesThatKeepTheFilter() {
        copyFee();
        String first = html(mvc, "/commitments?state=reviewed");
        String second = html(mvc, "/commitments?state=reviewed&page=2");
        assertThat(first)
                .contains("154 of 167 commitments; 1 to 100 on this page")
                .contains("rel=\"next\" href=\"/commitments?state=reviewed&amp;page=2\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(listed(first)).isEqualTo(100);
        assertThat(words(first)).contains("100 commitments on this page, 100 reviewed");
        assertThat(second)
                .contains("101 to 154 on this page", "rel=\"prev\" href=\"/commitments?state=reviewed\"")
                .doesNotContain("rel=\"next\"");
        assertThat(listed(second)).isEqualTo(54);
    }

    @Test
    void refusesAPageBeyondTheLast() {
        assertThat(words(refusal(mvc, "/commitments?page=2"))).contains("There is no page 2 of this list");
        assertThat(words(refusal(mvc, "/commitments?page=x"))).contains("“x” is not a page number");
    }

    @Test
    void tellsHowLongAfterOneEntryTheNextCame() {
        assertThat(words(between(html(mvc, "/commitments/transit-processing-fee"), "<ol class=\"life\"", "</ol>")))
                .containsSubsequence("19 April 2025", "79 days later", "reviewed", "7 July 2025");
    }

    @Test
    void placesTheDueDateAmongTheEntries() {
        assertThat(words(between(html(mvc, "/commitments/ceasefire-until-15-april"), "<ol class=\"life\"", "</ol>")))
                .containsSubsequence("announced", "due 15 April 2025", "No later report");
    }

    @Test
    void refusesAnUnknownStateAndNamesThoseAllowed() {
        assertThat(words(refusal(mvc, "/commitments?state=revieved")))
                .contains(
                        "“revieved” is not a state here. Did you mean reviewed ? Choose from: announced restated reported"
                                + " reviewed partly implemented implemented lapsed");
        assertThat(words(refusal(mvc, "/commitments?party=pakistn"))).contains("Did you mean Pakistan ?");
    }

    @Test
    void anUnknownCommitmentIsNotFound() {
        assertThat(mvc.get().uri("/commitments/no-such")).hasStatus(404);
    }

    /** 150 more of it. */
    private void copyFee() {
        new ChangedRecord(dataSource)
                .withCopies(RecordType.COMMITMENT, "transit-processing-fee", 150, "")
                .write();
    }

    private LedgerPage ledger() {
        return commitments.ledger(CommitmentFilter.ALL, 1, LocalDate.of(2026, 12, 1));
    }

    @Test
    @Transactional
    void askTheDatabaseEquallyOftenForFewRowsAndMany() {
        long few = ReadStatistics.statements(entities, this::ledger);
        copyFee();
        assertThat(ledger().groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .mapToInt(row -> row.commitments().size())
                        .sum())
                .isEqualTo(100);
        assertThat(ReadStatistics.statements(entities, this::ledger))
                .isEqualTo(few)
                .isEqualTo(3);
        assertThat(ReadStatistics.statements(entities, () -> commitments.find("transit-processing-fee")))
                .isEqualTo(1);
    }
}
