package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementCard.Mark;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What a list says of an engagement: no more than the record holds, and with few marks. */
@SpringBootTest
@AutoConfigureMockMvc
class EngagementCardTests {

    private static final String VISIT = "2025-04-19-dar-kabul-visit";
    private static final String TALKS = "2025-07-07-additional-secretary-talks";
    private static final String JCC = "2025-04-16-joint-coordination-committee";

    @Autowired
    private EngagementReader reader;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DataSource database;

    private EngagementCard card(String id) {
        return reader.cards(List.of(id)).get(0);
    }

    @Test
    void saysInOneSentenceWhatItWas() {
        assertThat(card("2024-03-25-pakistani-trade-delegation-visit").sentence())
                .isEqualTo("Traders' representatives from Pakistan were to travel to Afghanistan,"
                        + " as the special envoy and the chargé d'affaires mentioned.");
    }

    @Test
    void tellsWhatWasAnnouncedAndThatAReviewIsNoResult() {
        assertThat(card(VISIT).outcome())
                .containsExactly(
                        "4 measures announced by Pakistan, reviewed 7 July, result not reported",
                        "Not to let either side's soil be used for terrorism against the other, stated by Pakistan only, no later report");
    }

    @Test
    void countsNewAndEarlierCommitmentsApartAndSaysWhatOnlyOneSideOrSourceStates() {
        assertThat(card(TALKS).outcome())
                .containsExactly(
                        "4 new commitments (1 in one source only; 1 in one source only, not counted as agreed; 1 stated by Pakistan only)",
                        "1 restated (1 in one source only)",
                        "2 reported",
                        "4 reviewed");
    }

    @Test
    void tellsASingleCommitmentByItsTitleAndOneThatWasReportedImplemented() {
        assertThat(card("2025-03-torkham-jirga").outcome())
                .containsExactly(
                        "2 agreements announced, no later report",
                        "Bring the jirga's decisions before the Joint Coordination Committee, announced by Pakistan, no later report",
                        "Reopen the Torkham crossing, reported as implemented 19 March (date inferred)");
    }

    @Test
    void carriesTheTwoMarksThatMatterMost() {
        assertThat(card(VISIT).marks()).containsExactly(Mark.CONFLICTS, Mark.JUDGEMENTS);
        assertThat(card(JCC).marks()).hasSize(2).startsWith(Mark.STATUS);
    }

    @Test
    @Transactional
    void leavesOutTheMarkOfADateBeforeThoseOfTheStatusAndOfConflicts() {
        new ChangedRecord(database)
                .change(RecordType.ENGAGEMENT, TALKS, talks -> {
                    talks.withObject("status").put("is", "postponed");
                    talks.withObject("date").put("judged", "Invented.");
                })
                .write();

        EngagementCard card = card(TALKS);
        assertThat(card.judgements()).contains("date");
        assertThat(card.marks()).containsExactly(Mark.STATUS, Mark.CONFLICTS);
    }

    @Test
    void saysOnAnyPageThatSomeoneIsOnlyExpected() {
        String card = Pages.between(Pages.html(mvc, "/"), "id=\"" + JCC + "\"", "</article>");

        assertThat(Pages.words(card))
                .contains("(travelled to attend)", "(attendance expected)", "no commitment on record");
        assertThat(card).doesNotContain("/?topic=", "/sources/");
    }
}
