package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.vocabulary.Presence.ATTENDED;
import static org.engagementtimeline.vocabulary.Presence.EXPECTED;

import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTests {

    @ParameterizedTest
    @CsvSource({
        "HELD, ATTENDED, ATTENDED, MET",
        "UNDER_WAY, ATTENDED, ATTENDED, EXPECTED",
        "HELD, TRAVELLED, ATTENDED, EXPECTED",
        "HELD, ATTENDED, EXPECTED, EXPECTED",
        "HELD, EXPECTED, ATTENDED, EXPECTED",
        "HELD, EXPECTED, EXPECTED, EXPECTED",
        "ANNOUNCED, ATTENDED, ATTENDED, EXPECTED",
        "POSTPONED, EXPECTED, EXPECTED, EXPECTED",
        "CANCELLED, EXPECTED, EXPECTED, NONE",
        "CANCELLED, ATTENDED, ATTENDED, NONE",
    })
    void isNoSurerThanItsLeastSureSource(EngagementStatus status, Presence own, Presence other, Meeting meeting) {
        assertThat(Meeting.of(status, own, other)).isEqualTo(meeting);
    }

    @Test
    void noOneAttendedWhatIsNotKnownToHaveBeenHeld() {
        assertThat(Meeting.attended(EngagementStatus.ANNOUNCED, ATTENDED)).isFalse();
        assertThat(Meeting.attended(EngagementStatus.HELD, EXPECTED)).isFalse();
        assertThat(Meeting.attended(EngagementStatus.UNDER_WAY, ATTENDED)).isFalse();
    }
}
