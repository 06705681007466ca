package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.domain.CommitmentState.ANNOUNCED;
import static org.engagementtimeline.domain.CommitmentState.IMPLEMENTED;
import static org.engagementtimeline.domain.CommitmentState.LAPSED;
import static org.engagementtimeline.domain.CommitmentState.PARTLY_IMPLEMENTED;
import static org.engagementtimeline.domain.CommitmentState.REVIEWED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.commitment.Lifeline.Mark;
import org.engagementtimeline.edtf.EdtfDate;
import org.junit.jupiter.api.Test;

/** Lives drawn along a line of a hundred days, so that a day is a percent. */
class LifelineTests {

    private static final TimeScale HUNDRED_DAYS = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 10));

    private static Lifeline drawn(Step... life) {
        return Lifeline.of("pledge", List.of(life), Optional.empty(), HUNDRED_DAYS);
    }

    private static Lifeline.Due due(String date) {
        return Lifeline.of(
                        "pledge",
                        List.of(Lives.step(ANNOUNCED, "2025-01-01")),
                        Optional.of(EdtfDate.parse(date)),
                        HUNDRED_DAYS)
                .due()
                .orElseThrow();
    }

    @Test
    void runsFromTheFirstEntryToTheLast() {
        Lifeline line = drawn(Lives.step(ANNOUNCED, "2025-01-11"), Lives.step(REVIEWED, "2025-02-20"));
        assertThat(line.from()).isEqualTo(10.5);
        assertThat(line.to()).isEqualTo(50.5);
        assertThat(line.rest()).isEqualTo(49.5);
    }

    @Test
    void leadsToTheEngagementOrElseToTheEntry() {
        Lifeline line = drawn(Lives.step(ANNOUNCED, "2025-01-11"), Lives.at(REVIEWED, "2025-02-20", "talks"));
        assertThat(line.marks())
                .extracting(Mark::address)
                .containsExactly("/commitments/pledge#entry-1", "/engagements/talks");
        assertThat(line.marks())
                .extracting(Mark::words)
                .containsExactly("announced, 11 January 2025", "reviewed, 20 February 2025, at Talks");
    }

    @Test
    void staysOpenUntilAnEntryEndsIt() {
        assertThat(drawn(Lives.step(ANNOUNCED, "2025-01-11")).open()).isTrue();
        assertThat(drawn(Lives.step(PARTLY_IMPLEMENTED, "2025-01-11")).open()).isTrue();
        assertThat(drawn(Lives.step(IMPLEMENTED, "2025-01-11")).open()).isFalse();
        assertThat(drawn(Lives.step(LAPSED, "2025-01-11")).open()).isFalse();
    }

    @Test
    void drawsAStretchOnlyForADateOfSeveralDays() {
        assertThat(drawn(Lives.step(ANNOUNCED, "2025-01")).marks().get(0).stretch())
                .isTrue();
        assertThat(drawn(Lives.step(ANNOUNCED, "[..2025-02-01]")).marks().get(0).stretch())
                .isTrue();
        assertThat(drawn(Lives.step(ANNOUNCED, "2025-01-11")).marks().get(0).stretch())
                .isFalse();
    }

    @Test
    void tellsAnApproximateOrUncertainDayApart() {
        Mark mark = drawn(Lives.step(ANNOUNCED, "2025-01-11~")).marks().get(0);
        assertThat(mark.unsure()).isTrue();
        assertThat(mark.words()).isEqualTo("announced, 11 January 2025 (approximate)");
        assertThat(drawn(Lives.step(ANNOUNCED, "2025-01-11?")).marks().get(0).unsure())
                .isTrue();
        assertThat(drawn(Lives.step(ANNOUNCED, "2025-01-11")).marks().get(0).unsure())
                .isFalse();
    }

    @Test
    void marksThatWouldCoverEachOtherStandInLanes() {
        Lifeline line = drawn(
                Lives.step(ANNOUNCED, "2025-01-11"),
                Lives.step(REVIEWED, "2025-01-11"),
                Lives.step(REVIEWED, "2025-01-14"),
                Lives.step(IMPLEMENTED, "2025-01-17"));
        assertThat(line.marks()).extracting(Mark::lane).containsExactly(0, 1, 2, 0);
        assertThat(line.lanes()).isEqualTo(3);
    }

    @Test
    void takesNoMoreThanFourLanes() {
        Step first = Lives.step(ANNOUNCED, "2025-01-01");
        Step again = Lives.step(REVIEWED, "2025-01-01");
        Lifeline line = drawn(first, again, again, again, again, again);
        assertThat(line.marks()).extracting(Mark::lane).containsExactly(0, 1, 2, 3, 3, 3);
        assertThat(line.lanes()).isEqualTo(4);
    }

    @Test
    void keepsTwoMarksApartWhicheverComesFirst() {
        Lifeline line = drawn(Lives.step(ANNOUNCED, "2025-01"), Lives.step(REVIEWED, "2025-01-05"));
        assertThat(line.marks()).extracting(Mark::lane).containsExactly(0, 0);
        assertThat(line.from()).isEqualTo(4.5);
        assertThat(line.to()).isEqualTo(15.5);
    }

    @Test
    void placesADueDateNoMoreExactlyThanItIs() {
        assertThat(due("2025-02-20").stretch()).isFalse();
        assertThat(due("2025-02-20").extent().mark()).isEqualTo(50.5);
        assertThat(due("[2025-02-20..]").stretch()).isTrue();
        assertThat(due("[2025-02-20..]").extent().opensAfter()).isTrue();
        assertThat(due("[2025-02-20..]").words()).isEqualTo("due on or after 20 February 2025");
    }
}
