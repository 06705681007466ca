package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.vocabulary.Confirmation.CONFIRMED;
import static org.engagementtimeline.vocabulary.Confirmation.EXPECTED;

import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTests {

    @ParameterizedTest
    @CsvSource({
        "HELD, CONFIRMED, CONFIRMED, MET",
        "UNDER_WAY, CONFIRMED, CONFIRMED, MET",
        "HELD, CONFIRMED, EXPECTED, EXPECTED",
        "HELD, EXPECTED, CONFIRMED, EXPECTED",
        "HELD, EXPECTED, EXPECTED, EXPECTED",
        "ANNOUNCED, CONFIRMED, CONFIRMED, EXPECTED",
        "POSTPONED, EXPECTED, EXPECTED, EXPECTED",
        "CANCELLED, EXPECTED, EXPECTED, NONE",
        "CANCELLED, CONFIRMED, CONFIRMED, NONE",
    })
    void isNoSurerThanItsLeastSureSource(
            EngagementStatus status, Confirmation own, Confirmation other, Meeting meeting) {
        assertThat(Meeting.of(status, own, other)).isEqualTo(meeting);
    }

    @Test
    void noOneAttendedWhatIsOnlyAnnounced() {
        assertThat(Meeting.attended(EngagementStatus.ANNOUNCED, CONFIRMED)).isFalse();
        assertThat(Meeting.attended(EngagementStatus.HELD, EXPECTED)).isFalse();
        assertThat(Meeting.attended(EngagementStatus.UNDER_WAY, CONFIRMED)).isTrue();
    }
}
