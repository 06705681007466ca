package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.announced;
import static org.engagementtimeline.mechanism.Sessions.met;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTests {

    @Test
    void measuresFromTheMeetingBefore() {
        assertThat(Session.intervals(List.of(met("2024-01-0X~", 6), met("2025-04-16?", 7))))
                .containsExactly(Optional.empty(), Optional.of("about 15 months after round 6"));
        assertThat(Session.intervals(List.of(met("2025-07-01", null), met("2025-07-19", null))))
                .containsExactly(Optional.empty(), Optional.of("18 days after the meeting before"));
    }

    @Test
    void measuresNothingToOrFromAnAnnouncement() {
        assertThat(Session.intervals(List.of(
                        announced("2025-01-01"),
                        met("2025-02-01", 1),
                        announced("2025-02-11"),
                        met("2025-02-21", 2),
                        announced("[2025-02-22..]"))))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("20 days after round 1"),
                        Optional.empty());
    }

    @Test
    void tellsTheSameDayFromDaysThatMayBeTheSame() {
        assertThat(Session.intervals(List.of(met("2025-07-01", 1), met("2025-07-01", 2)))
                        .get(1))
                .contains("on the same day as round 1");
        assertThat(Session.intervals(List.of(met("2025-07-01?", 1), met("2025-07-01", 2)))
                        .get(1))
                .contains("at about the same time as round 1");
    }
}
