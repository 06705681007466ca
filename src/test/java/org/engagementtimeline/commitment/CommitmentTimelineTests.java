package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.engagementtimeline.vocabulary.CommitmentState.ANNOUNCED;
import static org.engagementtimeline.vocabulary.CommitmentState.IMPLEMENTED;
import static org.engagementtimeline.vocabulary.CommitmentState.LAPSED;
import static org.engagementtimeline.vocabulary.CommitmentState.PARTLY_IMPLEMENTED;
import static org.engagementtimeline.vocabulary.CommitmentState.REVIEWED;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.UpdateDetails;
import org.junit.jupiter.api.Test;

/** Histories on a scale of a hundred days, so that a day is a percent. */
class CommitmentTimelineTests {

    private static final TimeScale HUNDRED_DAYS = new TimeScale(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 10));

    private static CommitmentTimeline drawn(UpdateDetails... updates) {
        return CommitmentTimeline.of(Updates.commitment(updates), HUNDRED_DAYS);
    }

    private static ChartMark due(String date) {
        CommitmentDetails commitment = Updates.commitment(date, Updates.update(ANNOUNCED, "2025-01-01"));
        return CommitmentTimeline.of(commitment, HUNDRED_DAYS).due().orElseThrow();
    }

    @Test
    void runsFromTheFirstMarkToTheLast() {
        CommitmentTimeline line =
                drawn(Updates.update(ANNOUNCED, "2025-01-11"), Updates.update(REVIEWED, "2025-02-20"));
        assertThat(line.course().from()).isEqualTo(10.5);
        assertThat(line.course().to()).isEqualTo(50.5);
        CommitmentTimeline month = drawn(Updates.update(ANNOUNCED, "2025-01"), Updates.update(REVIEWED, "2025-01-05"));
        assertThat(month.course().from()).isEqualTo(4.5);
        assertThat(month.course().to()).isEqualTo(15.5);
    }

    @Test
    void leadsToTheEngagementOrElseToTheUpdate() {
        assertThat(drawn(Updates.update(ANNOUNCED, "2025-01-11~"), Updates.at(REVIEWED, "2025-02-20", "talks"))
                        .marks())
                .extracting(ChartMark::address, ChartMark::title, ChartMark::symbol, ChartMark::signs)
                .containsExactly(
                        tuple("/commitments/fee#entry-1", "announced, 11 January 2025 (approximate)", "announced", "?"),
                        tuple("/engagements/talks", "reviewed, 20 February 2025, at Talks", "reviewed", ""));
    }

    @Test
    void staysOpenUntilAnUpdateEndsIt() {
        assertThat(drawn(Updates.update(ANNOUNCED, "2025-01-11")).course().opensAfter())
                .isTrue();
        assertThat(drawn(Updates.update(PARTLY_IMPLEMENTED, "2025-01-11"))
                        .course()
                        .opensAfter())
                .isTrue();
        assertThat(drawn(Updates.update(IMPLEMENTED, "2025-01-11")).course().opensAfter())
                .isFalse();
        assertThat(drawn(Updates.update(LAPSED, "2025-01-11")).course().opensAfter())
                .isFalse();
    }

    @Test
    void putsMarksThatWouldCoverEachOtherIntoRows() {
        CommitmentTimeline line = drawn(
                Updates.update(ANNOUNCED, "2025-01-11"),
                Updates.update(REVIEWED, "2025-01-11"),
                Updates.update(REVIEWED, "2025-01-14"),
                Updates.update(IMPLEMENTED, "2025-01-17"));
        List<Integer> y = line.marks().stream().map(ChartMark::y).toList();
        assertThat(y.get(0)).isLessThan(y.get(1)).isEqualTo(y.get(3));
        assertThat(y.get(1)).isLessThan(y.get(2));
        assertThat(y.get(2)).isLessThan(line.height());
    }

    @Test
    void takesNoMoreThanFourRows() {
        UpdateDetails again = Updates.update(REVIEWED, "2025-01-01");
        assertThat(drawn(again, again, again, again, again, again).marks().stream()
                        .map(ChartMark::y)
                        .distinct())
                .hasSize(4);
    }

    @Test
    void placesADueDateNoMoreExactlyThanItIs() {
        assertThat(due("2025-02-20").band()).isFalse();
        assertThat(due("2025-02-20").range().anchor()).isEqualTo(50.5);
        assertThat(due("[2025-02-20..]").band()).isTrue();
        assertThat(due("[2025-02-20..]").range().opensAfter()).isTrue();
        assertThat(due("[2025-02-20..]").title()).isEqualTo("due on or after 20 February 2025");
        assertThat(due("2025-02-20").address()).isNull();
    }
}
