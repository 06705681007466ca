package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.vocabulary.CommitmentState.ANNOUNCED;
import static org.engagementtimeline.vocabulary.CommitmentState.IMPLEMENTED;
import static org.engagementtimeline.vocabulary.CommitmentState.RESTATED;
import static org.engagementtimeline.vocabulary.CommitmentState.REVIEWED;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.UpdateDetails;
import org.junit.jupiter.api.Test;

class LedgerGroupTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final CommitmentDetails AT_TALKS = Updates.commitment(Updates.at(ANNOUNCED, "2025-04-19", "talks"));

    private static final CommitmentDetails REVIEWED_SINCE = Updates.commitment(
            Updates.at(ANNOUNCED, "2025-04-19", "talks"), Updates.at(REVIEWED, "2025-07-07", "next-talks"));

    private static List<LedgerGroup> groups(CommitmentDetails... commitments) {
        return LedgerGroup.byOccasion(List.of(commitments), TODAY, false, false);
    }

    private static String tally(CommitmentDetails... commitments) {
        assertThat(groups(commitments)).hasSize(1);
        return groups(commitments).get(0).tally();
    }

    @Test
    void hasAHeadingForEachMeetingAndForEachDateWithoutOne() {
        assertThat(groups(
                        AT_TALKS,
                        REVIEWED_SINCE,
                        Updates.commitment(Updates.at(ANNOUNCED, "2025-04-19", "visit")),
                        Updates.commitment(Updates.update(ANNOUNCED, "2025-04-19")),
                        Updates.commitment(Updates.update(ANNOUNCED, "2025-04"))))
                .extracting(group -> group.rows().size())
                .containsExactly(2, 1, 1, 1);
    }

    @Test
    void saysWhatBecameOfThem() {
        assertThat(tally(AT_TALKS)).isEqualTo("1 commitment, not reported as implemented");
        assertThat(tally(REVIEWED_SINCE)).isEqualTo("1 commitment, reviewed, not reported as implemented");
        assertThat(tally(AT_TALKS, REVIEWED_SINCE, REVIEWED_SINCE))
                .isEqualTo("3 commitments, 2 reviewed, none reported as implemented");
        assertThat(tally(
                        Updates.commitment(Updates.at(RESTATED, "2025-04-19", "talks")),
                        Updates.commitment(
                                Updates.at(ANNOUNCED, "2025-04-19", "talks"), Updates.update(IMPLEMENTED, "2025-05"))))
                .isEqualTo("2 commitments, 1 restated, 1 implemented");
    }

    @Test
    void saysThatOthersMayBeOnAnotherPage() {
        List<LedgerGroup> groups = LedgerGroup.byOccasion(
                List.of(
                        AT_TALKS,
                        Updates.commitment(Updates.at(ANNOUNCED, "2025-04-18", "visit")),
                        Updates.commitment(Updates.at(ANNOUNCED, "2025-04-17", "meeting"))),
                TODAY,
                true,
                false);
        assertThat(groups).extracting(LedgerGroup::cut).containsExactly(true, false, false);
        assertThat(groups.get(0).tally()).startsWith("1 commitment on this page,");
        assertThat(LedgerGroup.byOccasion(List.of(AT_TALKS), TODAY, false, true))
                .extracting(LedgerGroup::cut)
                .containsExactly(true);
    }

    @Test
    void foldsIntoOneRowOnlyWhatIsToldAlike() {
        UpdateDetails announced = Updates.at(ANNOUNCED, "2025-04-19", "talks");
        List<LedgerRow> rows = groups(AT_TALKS, Updates.commitment("2026", announced), AT_TALKS, REVIEWED_SINCE)
                .get(0)
                .rows();
        assertThat(rows).extracting(row -> row.commitments().size()).containsExactly(2, 1, 1);
        assertThat(rows.get(0).title()).isEqualTo("2 measures announced together");
        assertThat(LedgerGroup.ungrouped(List.of(AT_TALKS, AT_TALKS), TODAY)
                        .get(0)
                        .rows())
                .hasSize(2);
    }

    @Test
    void isOverdueOnlyWhenTheLastPossibleDayHasPassedAndNothingSettledIt() {
        UpdateDetails announced = Updates.at(ANNOUNCED, "2025-04-19", "talks");
        assertThat(groups(
                                Updates.commitment("2025-12", announced),
                                Updates.commitment("2026-01", announced),
                                Updates.commitment("2025-12", announced, Updates.update(IMPLEMENTED, "2025-11")),
                                Updates.commitment(announced))
                        .get(0)
                        .rows())
                .extracting(LedgerRow::overdue)
                .containsExactly(true, false, false, false);
    }
}
