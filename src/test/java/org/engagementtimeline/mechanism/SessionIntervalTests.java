package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.announced;
import static org.engagementtimeline.mechanism.Sessions.gap;
import static org.engagementtimeline.mechanism.Sessions.met;

import java.util.List;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.junit.jupiter.api.Test;

class SessionIntervalTests {

    @Test
    void liesBetweenTheMarksOfTwoThatMet() {
        List<SessionInterval> intervals =
                intervals(List.of(), met("2025-01-01", 1), announced("2025-03-01"), met("2025-07-02", 2));
        assertThat(intervals).hasSize(1);
        assertThat(intervals.get(0).from()).isEqualTo(0.14);
        assertThat(intervals.get(0).to()).isEqualTo(50);
        assertThat(intervals.get(0).label().at()).isEqualTo(25.07);
        assertThat(intervals.get(0).label().text()).isEqualTo("6 months");
    }

    @Test
    void runsForwardsWhereADateOfManyDaysIsMarkedAfterTheMeetingThatFollows() {
        SessionInterval interval =
                intervals(List.of(), met("2025", 1), met("2025-02-01", 2)).get(0);
        assertThat(interval.from()).isEqualTo(8.63);
        assertThat(interval.to()).isEqualTo(50);
        assertThat(interval.label().fit()).isSameAs(LabelFit.SMALL);
    }

    @Test
    void saysHowLongItWasOnlyWhereThereIsRoom() {
        assertThat(intervals(
                        List.of(),
                        met("2025-01-01", 1),
                        met("2025-01-11", 2),
                        met("2025-10-01", 3),
                        met("2025-12-31", 4)))
                .extracting(interval -> interval.label().fit())
                .containsExactly(LabelFit.NEVER, LabelFit.ANY, LabelFit.SMALL);
    }

    @Test
    void isBrokenWhereRoundsAreMissing() {
        List<RoundGap> gaps = List.of(gap(1, 2), gap(4, 5), gap(8, 8));
        List<SessionInterval> intervals =
                intervals(gaps, met("2025-01-01", 3), met("2025-06-01", 6), met("2025-07-01", 7), met("2025-12-01", 9));
        assertThat(intervals)
                .extracting(SessionInterval::missing)
                .containsExactly(List.of(gap(4, 5)), List.of(), List.of(gap(8, 8)));
        assertThat(intervals).extracting(interval -> interval.label().text()).containsExactly("4–5", "30 days", "8");
    }

    @Test
    void holdsNoRoundBetweenMeetingsWhoseNumbersAreNotKnown() {
        List<RoundGap> gaps = List.of(gap(2, 2));
        assertThat(intervals(gaps, met("2025-01-01", null), met("2025-06-01", 3)))
                .extracting(SessionInterval::missing)
                .containsExactly(List.of());
        assertThat(intervals(gaps, met("2025-01-01", 1), met("2025-06-01", null)))
                .extracting(SessionInterval::missing)
                .containsExactly(List.of());
    }

    private static List<SessionInterval> intervals(List<RoundGap> gaps, Session... sessions) {
        return SessionInterval.between(List.of(sessions), gaps, Sessions.YEAR);
    }
}
