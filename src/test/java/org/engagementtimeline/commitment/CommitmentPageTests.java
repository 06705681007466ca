package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.junit.jupiter.api.Test;

class CommitmentPageTests {

    @Test
    void tellsDurationsNoMoreExactlyThanTheirDates() {
        CommitmentPage page = CommitmentPage.of(
                Updates.commitment(
                        Updates.update(CommitmentState.ANNOUNCED, "2024-01-01"),
                        Updates.update(CommitmentState.REVIEWED, "2024-03-01"),
                        Updates.update(CommitmentState.REVIEWED, "2024-03-02"),
                        Updates.update(CommitmentState.REVIEWED, "2024-04"),
                        Updates.update(CommitmentState.REVIEWED, "2026-04-30"),
                        Updates.update(CommitmentState.IMPLEMENTED, "2026-07-30~")),
                LocalDate.of(2026, 8, 1));
        assertThat(page.after())
                .containsExactly(
                        "60 days later",
                        "1 day later",
                        "30 days to 2 months later",
                        "24 to 25 months later",
                        "about 3 months later");
    }
}
