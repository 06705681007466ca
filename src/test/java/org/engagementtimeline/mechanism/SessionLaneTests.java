package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.engagementtimeline.mechanism.Sessions.daily;
import static org.engagementtimeline.mechanism.Sessions.met;
import static org.engagementtimeline.mechanism.Sessions.session;

import java.util.List;
import org.engagementtimeline.chart.Room;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.mechanism.SessionLane.Placed;
import org.junit.jupiter.api.Test;

class SessionLaneTests {

    @Test
    void namesAMarkByAllThatItShows() {
        assertThat(lane(session("2025-04-16?", 7, EngagementStatus.UNDER_WAY)).marks())
                .extracting(placed -> placed.mark().title())
                .containsExactly("Round 7: Talks, 16 April 2025, uncertain; under way");
        assertThat(lane(session("2025-08", null, EngagementStatus.ANNOUNCED)).marks())
                .extracting(placed -> placed.mark().title())
                .containsExactly("Talks, August 2025; announced only");
        assertThat(lane(met("2025-08-01", null)).marks())
                .extracting(placed -> placed.mark().title())
                .containsExactly("Talks, 1 August 2025");
    }

    @Test
    void marksADateThatIsInferred() {
        Session inferred = new Session("id", "Talks", EdtfDate.parse("2025-04-16"), true, 7, EngagementStatus.HELD);
        assertThat(lane(inferred).marks())
                .extracting(placed -> placed.mark().title(), Placed::label)
                .containsExactly(tuple("Round 7: Talks, 16 April 2025, date inferred", "7 ∴"));
    }

    @Test
    void writesTheRoundAndWhatIsInDoubtBelowAMark() {
        assertThat(lane(met("2025-01-0X~", 6), met("2025-04-16?", 7), met("2025-05-01", null), met("2025-06-01", 8))
                        .marks())
                .extracting(Placed::label)
                .containsExactly("6 ≈", "7 ?", "", "8");
    }

    @Test
    void writesNoLabelOverTheOneBefore() {
        assertThat(lane(met("2025-01-01", 1), met("2025-01-03", 2), met("2025-12-01", 3))
                        .marks())
                .extracting(Placed::room)
                .containsExactly(Room.ANY, Room.NONE, Room.ANY);
    }

    @Test
    void writesALabelOverAMarkThatHasNone() {
        assertThat(lane(met("2025-01-01", 1), met("2025-12-01", null), met("2025-12-03", 2))
                        .marks())
                .extracting(Placed::room)
                .containsExactly(Room.ANY, Room.ANY, Room.ANY);
    }

    @Test
    void keepsPlansOffTheLineOfWhatMet() {
        assertThat(lane(met("2025-07-07", 1), session("[2025-07-08..]", 2, EngagementStatus.ANNOUNCED))
                        .marks())
                .extracting(Placed::above)
                .containsExactly(0, 15);
    }

    @Test
    void drawsBarsWhereMarksWouldBeTooMany() {
        SessionLane few = lane(daily(SessionLane.MOST_MARKS));
        assertThat(few.marks()).hasSize(SessionLane.MOST_MARKS);
        assertThat(few.bins()).isEmpty();
        SessionLane many = lane(daily(SessionLane.MOST_MARKS + 1));
        assertThat(many.marks()).isEmpty();
        assertThat(many.statuses()).as("bars have no marks to explain").isEmpty();
        assertThat(many.bins()).hasSize(3);
    }

    private static SessionLane lane(Session... sessions) {
        return lane(List.of(sessions));
    }

    private static SessionLane lane(List<Session> sessions) {
        return SessionLane.of("jcc", sessions, Sessions.months(sessions), Sessions.YEAR);
    }
}
