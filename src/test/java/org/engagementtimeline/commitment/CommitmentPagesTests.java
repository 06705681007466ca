package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.web.Pages.between;
import static org.engagementtimeline.web.Pages.html;
import static org.engagementtimeline.web.Pages.refusal;
import static org.engagementtimeline.web.Pages.words;

import jakarta.persistence.EntityManager;
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
        assertThat(page.split("<tr id=")).hasSize(18);
        assertThat(page)
                .containsSubsequence(
                        "id=\"next-additional-secretary-round\"",
                        "id=\"transit-track-and-trace\"",
                        "id=\"ceasefire-until-15-april\"",
                        "id=\"joint-counter-terrorism-proposal\"");
    }

    @Test
    void aMeasureToldOfLaterHasNoDateOfItsMaking() {
        String row = words(between(html(mvc, "/commitments"), "id=\"visas-for-afghans\"", "</tr>"));
        assertThat(row).contains("not stated ; reported 7 July 2025", "No later report in the sources");
    }

    @Test
    void selectsByState() {
        String page = html(mvc, "/commitments?state=reviewed&state=");
        assertThat(page).contains("4 of 17 commitments");
        assertThat(page.split("<tr id=")).hasSize(5);
        assertThat(page).doesNotContain("id=\"reopen-torkham\"");
        assertThat(html(mvc, "/commitments?state=reviewed&state=implemented")).contains("5 of 17 commitments");
        assertThat(html(mvc, "/commitments?state=reviewed&party=afghanistan"))
                .contains("0 of 17 commitments", "No commitment in the record matches this filter.");
    }

    @Test
    void turnsTheOrderByItsHeadings() {
        String page = html(mvc, "/commitments?kind=measure&sort=title-descending");
        assertThat(page).containsOnlyOnce("aria-sort");
        assertThat(between(page, "aria-sort=\"descending\"", "</th>"))
                .contains("href=\"/commitments?kind=measure&amp;sort=title\"", "Commitment");
        assertThat(page).containsSubsequence("id=\"transit-scanning-examination\"", "id=\"visas-for-afghans\"");
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
        assertThat(first.split("<tr id=")).hasSize(101);
        assertThat(second)
                .contains("101 to 154 on this page", "rel=\"prev\" href=\"/commitments?state=reviewed\"")
                .doesNotContain("rel=\"next\"");
        assertThat(second.split("<tr id=")).hasSize(55);
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
                        "Unknown state “revieved”; did you mean “reviewed”? Allowed values: announced, restated, reported,"
                                + " reviewed, partly-implemented, implemented, lapsed.");
        assertThat(words(refusal(mvc, "/commitments?party=pakistn"))).contains("did you mean “pakistan”?");
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

    @Test
    @Transactional
    void askTheDatabaseEquallyOftenForFewRowsAndMany() {
        long few = ReadStatistics.statements(entities, () -> commitments.ledger(CommitmentFilter.ALL, 1));
        copyFee();
        assertThat(commitments.ledger(CommitmentFilter.ALL, 1).commitments()).hasSize(100);
        assertThat(ReadStatistics.statements(entities, () -> commitments.ledger(CommitmentFilter.ALL, 1)))
                .isEqualTo(few)
                .isEqualTo(3);
        assertThat(ReadStatistics.statements(entities, () -> commitments.find("transit-processing-fee")))
                .isEqualTo(1);
    }
}
