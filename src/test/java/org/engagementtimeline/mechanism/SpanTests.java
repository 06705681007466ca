package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.announced;
import static org.engagementtimeline.mechanism.Sessions.met;

import java.util.List;
import org.engagementtimeline.chart.Room;
import org.junit.jupiter.api.Test;

class SpanTests {

    @Test
    void liesBetweenTheMarksOfTwoThatMet() {
        List<Span> spans = spans(List.of(), met("2025-01-01", 1), announced("2025-03-01"), met("2025-07-02", 2));
        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).from()).isEqualTo(0.14);
        assertThat(spans.get(0).to()).isEqualTo(50);
        assertThat(spans.get(0).middle()).isEqualTo(25.07);
        assertThat(spans.get(0).words()).isEqualTo("6 months");
    }

    @Test
    void runsForwardsWhereADateOfManyDaysIsMarkedAfterTheMeetingThatFollows() {
        Span span = spans(List.of(), met("2025", 1), met("2025-02-01", 2)).get(0);
        assertThat(span.from()).isEqualTo(8.63);
        assertThat(span.to()).isEqualTo(50);
        assertThat(span.room()).isSameAs(Room.MEDIUM);
    }

    @Test
    void saysHowLongItWasOnlyWhereThereIsRoom() {
        assertThat(spans(
                        List.of(),
                        met("2025-01-01", 1),
                        met("2025-01-11", 2),
                        met("2025-10-01", 3),
                        met("2025-12-31", 4)))
                .extracting(Span::room)
                .containsExactly(Room.NONE, Room.ANY, Room.MEDIUM);
    }

    @Test
    void isBrokenWhereRoundsAreMissing() {
        List<RoundGap> gaps = List.of(new RoundGap(1, 2), new RoundGap(4, 5), new RoundGap(8, 8));
        List<Span> spans =
                spans(gaps, met("2025-01-01", 3), met("2025-06-01", 6), met("2025-07-01", 7), met("2025-12-01", 9));
        assertThat(spans)
                .extracting(Span::missing)
                .containsExactly(List.of(new RoundGap(4, 5)), List.of(), List.of(new RoundGap(8, 8)));
        assertThat(spans).extracting(Span::words).containsExactly("4–5", "30 days", "8");
    }

    @Test
    void holdsNoRoundBetweenMeetingsWhoseNumbersAreNotKnown() {
        List<RoundGap> gaps = List.of(new RoundGap(2, 2));
        assertThat(spans(gaps, met("2025-01-01", null), met("2025-06-01", 3)))
                .extracting(Span::missing)
                .containsExactly(List.of());
        assertThat(spans(gaps, met("2025-01-01", 1), met("2025-06-01", null)))
                .extracting(Span::missing)
                .containsExactly(List.of());
    }

    private static List<Span> spans(List<RoundGap> gaps, Session... sessions) {
        return Span.between(List.of(sessions), gaps, Sessions.YEAR);
    }
}
