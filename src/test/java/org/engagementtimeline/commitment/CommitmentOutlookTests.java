package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentOutlookTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    private static CommitmentOutlook outlook(CommitmentState last, String due) {
        return CommitmentOutlook.of(last, Optional.ofNullable(due).map(EdtfDate::parse), TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "REPORTED"})
    void aCommitmentOnlyMadeKnownHasNoLaterReport(CommitmentState last) {
        assertThat(outlook(last, null)).isEqualTo(new CommitmentOutlook(false, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWED", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "LAPSED"})
    void anyOtherStateIsALaterReport(CommitmentState last) {
        assertThat(outlook(last, null).laterReport()).isTrue();
    }

    @Test
    void aDueDateThatCertainlyPassedWithoutAReportIsTold() {
        assertThat(outlook(CommitmentState.ANNOUNCED, "2025-04-15").dueUnreported())
                .isTrue();
        assertThat(outlook(CommitmentState.REVIEWED, "2025-04-15").dueUnreported())
                .isTrue();
    }

    @Test
    void aDueDateThatMayStillComeIsNotTold() {
        assertThat(outlook(CommitmentState.ANNOUNCED, "2025-04-16").dueUnreported())
                .isFalse();
        assertThat(outlook(CommitmentState.ANNOUNCED, "2025-04").dueUnreported())
                .isFalse();
        assertThat(outlook(CommitmentState.ANNOUNCED, "[2025-01-01..]").dueUnreported())
                .isFalse();
    }

    @Test
    void aReportedEndLeavesNothingOpen() {
        assertThat(outlook(CommitmentState.IMPLEMENTED, "2025-04-15").dueUnreported())
                .isFalse();
        assertThat(outlook(CommitmentState.LAPSED, "2025-04-15").dueUnreported())
                .isFalse();
    }
}
