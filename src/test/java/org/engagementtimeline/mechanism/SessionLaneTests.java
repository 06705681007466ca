package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.daily;
import static org.engagementtimeline.mechanism.Sessions.met;
import static org.engagementtimeline.mechanism.Sessions.session;

import java.util.List;
import org.engagementtimeline.chart.ChartLabel;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;

class SessionLaneTests {

    @Test
    void namesAMarkByAllThatItShows() {
        assertThat(lane(
                                session("2025-04-16?", 7, EngagementStatus.UNDER_WAY),
                                session("2025-08", null, EngagementStatus.ANNOUNCED),
                                met("2025-08-01", null))
                        .marks())
                .extracting(ChartMark::title)
                .containsExactly(
                        "Round 7: Talks, 16 April 2025 (uncertain); under way when reported",
                        "Talks, August 2025; announced only",
                        "Talks, 1 August 2025");
    }

    @Test
    void saysOfADateThatItIsInferred() {
        Dated inferred = new Dated(EdtfDate.parse("2025-04-16"), true);
        SessionLane lane = lane(new Session("id", "Talks", inferred, 7, EngagementStatus.HELD));
        assertThat(lane.marks())
                .extracting(ChartMark::title)
                .containsExactly("Round 7: Talks, 16 April 2025 (date inferred)");
        assertThat(lane.rounds()).extracting(ChartLabel::text).containsExactly("7 ?");
    }

    @Test
    void writesTheRoundAndWhatIsInDoubtBelowAMark() {
        SessionLane lane =
                lane(met("2025-01-0X~", 6), met("2025-04-16?", 7), met("2025-05-01", null), met("2025-06-01", 8));
        assertThat(lane.rounds()).extracting(ChartLabel::text).containsExactly("6 ?", "7 ?", "8");
        assertThat(lane.marks()).extracting(ChartMark::signs).containsOnly("");
    }

    @Test
    void writesNoLabelOverTheOneBefore() {
        assertThat(lane(met("2025-01-01", 1), met("2025-01-03", 2), met("2025-12-01", 3))
                        .rounds())
                .extracting(ChartLabel::fit)
                .containsExactly(LabelFit.ANY, LabelFit.NEVER, LabelFit.ANY);
    }

    @Test
    void keepsPlansOffTheLineOfWhatMet() {
        List<ChartMark> marks = lane(met("2025-07-07", 1), session("[2025-07-08..]", 2, EngagementStatus.ANNOUNCED))
                .marks();
        assertThat(marks.get(0).y()).isZero();
        assertThat(marks.get(1).y()).as("above it").isNegative();
    }

    @Test
    void drawsBarsWhereMarksWouldBeTooMany() {
        SessionLane few = lane(daily(SessionLane.MOST_MARKS));
        assertThat(few.marks()).hasSize(SessionLane.MOST_MARKS);
        assertThat(few.bars()).isEmpty();
        SessionLane many = lane(daily(SessionLane.MOST_MARKS + 1));
        assertThat(many.marks()).isEmpty();
        assertThat(many.statuses()).as("bars have no marks to explain").isEmpty();
        assertThat(many.bars()).hasSize(3);
    }

    private static SessionLane lane(Session... sessions) {
        return lane(List.of(sessions));
    }

    private static SessionLane lane(List<Session> sessions) {
        return Sessions.lane(sessions, Sessions.YEAR);
    }
}
