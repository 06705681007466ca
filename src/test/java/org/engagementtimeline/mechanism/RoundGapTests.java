package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.gap;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundGapTests {

    @Test
    void namesTheRounds() {
        assertThat(gap(3, 3).words()).isEqualTo("Round 3");
        assertThat(gap(1, 2).words()).isEqualTo("Rounds 1 and 2");
        assertThat(gap(1, 5).words()).isEqualTo("Rounds 1 to 5");
    }

    @Test
    void writesNumbersShortAndCountsThemWhereTheyAreMany() {
        assertThat(RoundGap.numbers(List.of(gap(3, 5), gap(8, 8)), 0)).isEqualTo("3–5, 8");
        assertThat(RoundGap.numbers(List.of(gap(1, 1), gap(3, 5), gap(8, 8)), 0))
                .isEqualTo("5 rounds");
        assertThat(RoundGap.numbers(List.of(gap(3, 5)), 7)).isEqualTo("10 rounds");
    }
}
