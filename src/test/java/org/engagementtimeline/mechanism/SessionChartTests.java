package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.announced;
import static org.engagementtimeline.mechanism.Sessions.daily;
import static org.engagementtimeline.mechanism.Sessions.gap;
import static org.engagementtimeline.mechanism.Sessions.met;

import java.util.List;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;

class SessionChartTests {

    @Test
    void keepsOffTheLineWhatIsKnownOnlyByItsNumber() {
        SessionChart chart = drawn(List.of(met("2024-01-10", 3), met("2025-04-16", 5)), List.of(gap(1, 2), gap(4, 4)));
        assertThat(chart.undated().slots()).containsExactly("1", "2");
        assertThat(chart.intervals().get(0).missing()).containsExactly(gap(4, 4));
        assertThat(chart.hasNumberedRounds()).isTrue();
        assertThat(chart.hasBands()).isFalse();
    }

    @Test
    void keepsEveryNumberBesideBars() {
        SessionChart chart = drawn(daily(100), List.of(gap(1, 39), gap(41, 41)));
        assertThat(chart.intervals()).isEmpty();
        assertThat(chart.hasNumberedRounds()).isTrue();
        assertThat(chart.undated().slots()).containsExactly("1", "…", "39", "41");
    }

    @Test
    void explainsOnlyWhatItShows() {
        SessionChart plain = chart(List.of(), met("2025-01-10", 1), met("2025-04-16", 2));
        assertThat(plain)
                .extracting(SessionChart::hasNumberedRounds, SessionChart::hasPlans, SessionChart::hasBands)
                .containsExactly(false, false, false);
        assertThat(chart(List.of(gap(2, 2)), met("2025-01-10", 1), met("2025-04-16", 3))
                        .hasNumberedRounds())
                .isTrue();
        assertThat(chart(List.of(), met("2025-01-10", 1), announced("2025-04-16"))
                        .hasPlans())
                .isTrue();
        assertThat(chart(List.of(), met("2025-01-10", 1), met("2025-04", 2)).hasBands())
                .isTrue();
    }

    private static SessionChart chart(List<RoundGap> gaps, Session... sessions) {
        return drawn(List.of(sessions), gaps);
    }

    private static SessionChart drawn(List<Session> sessions, List<RoundGap> gaps) {
        TimeScale scale =
                TimeScale.covering(sessions.stream().map(Session::date).toList());
        return SessionChart.of(Sessions.lane(sessions, scale), sessions, gaps, 0);
    }

    @Test
    void hasAKeyForTheMarksThatThereAre() {
        assertThat(chart(List.of(), announced("2025"), met("2025-04-16", 1), announced("2025"))
                        .lane()
                        .statuses())
                .containsExactly(EngagementStatus.HELD, EngagementStatus.ANNOUNCED);
    }
}
