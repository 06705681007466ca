package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentDetailsTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    private static CommitmentDetails commitment(CommitmentState last) {
        return Updates.commitment(Updates.update(last, "2025-01-01"));
    }

    private static boolean dueUnreported(CommitmentState last, String due) {
        return Updates.commitment(due, Updates.update(last, "2025-01-01")).dueUnreported(TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "REPORTED"})
    void aCommitmentOnlyMadeKnownHasNoLaterReport(CommitmentState last) {
        assertThat(commitment(last).laterReport()).isFalse();
        assertThat(dueUnreported(last, null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWED", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "LAPSED"})
    void anyOtherStateIsALaterReport(CommitmentState last) {
        assertThat(commitment(last).laterReport()).isTrue();
    }

    @Test
    void aDueDateThatCertainlyPassedWithoutAReportIsTold() {
        assertThat(dueUnreported(CommitmentState.ANNOUNCED, "2025-04-15")).isTrue();
        assertThat(dueUnreported(CommitmentState.REVIEWED, "2025-04-15")).isTrue();
    }

    @Test
    void aDueDateThatMayStillComeIsNotTold() {
        assertThat(dueUnreported(CommitmentState.ANNOUNCED, "2025-04-16")).isFalse();
        assertThat(dueUnreported(CommitmentState.ANNOUNCED, "2025-04")).isFalse();
        assertThat(dueUnreported(CommitmentState.ANNOUNCED, "[2025-01-01..]")).isFalse();
    }

    @Test
    void aReportedEndLeavesNothingOpen() {
        assertThat(dueUnreported(CommitmentState.IMPLEMENTED, "2025-04-15")).isFalse();
        assertThat(dueUnreported(CommitmentState.LAPSED, "2025-04-15")).isFalse();
    }
}
