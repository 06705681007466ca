package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundGapTests {

    @Test
    void namesTheRounds() {
        assertThat(new RoundGap(3, 3).words()).isEqualTo("Round 3");
        assertThat(new RoundGap(1, 2).words()).isEqualTo("Rounds 1 and 2");
        assertThat(new RoundGap(1, 5).words()).isEqualTo("Rounds 1 to 5");
    }

    @Test
    void writesNumbersShortAndCountsThemWhereTheyAreMany() {
        assertThat(RoundGap.numbers(List.of(new RoundGap(3, 5), new RoundGap(8, 8)), 0))
                .isEqualTo("3–5, 8");
        assertThat(RoundGap.numbers(List.of(new RoundGap(1, 1), new RoundGap(3, 5), new RoundGap(8, 8)), 0))
                .isEqualTo("5 rounds");
        assertThat(RoundGap.numbers(List.of(new RoundGap(3, 5)), 7)).isEqualTo("10 rounds");
    }
}
