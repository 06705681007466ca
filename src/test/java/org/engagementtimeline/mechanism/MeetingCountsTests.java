package org.engagementtimeline.mechanism;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.vocabulary.EngagementStatus.ANNOUNCED;
import static org.engagementtimeline.vocabulary.EngagementStatus.CANCELLED;
import static org.engagementtimeline.vocabulary.EngagementStatus.HELD;
import static org.engagementtimeline.vocabulary.EngagementStatus.POSTPONED;
import static org.engagementtimeline.vocabulary.EngagementStatus.UNDER_WAY;

import java.util.stream.Stream;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;

class MeetingCountsTests {

    @Test
    void countsOnlyWhatMetAsMet() {
        assertThat(words(HELD, ANNOUNCED)).isEqualTo("1 held; 1 announced only");
        assertThat(words(ANNOUNCED, ANNOUNCED)).isEqualTo("None reported as held; 2 announced only");
        assertThat(words(POSTPONED, CANCELLED, HELD, HELD, HELD)).isEqualTo("3 held; 1 postponed; 1 cancelled");
    }

    @Test
    void saysWhatWasUnderWayWhenReported() {
        assertThat(words(UNDER_WAY)).isEqualTo("None reported as held; 1 under way when reported");
        assertThat(words(HELD, UNDER_WAY)).isEqualTo("1 held; 1 under way when reported");
    }

    private static String words(EngagementStatus... statuses) {
        return new MeetingCounts(Stream.of(statuses).collect(groupingBy(identity(), counting()))).words();
    }
}
