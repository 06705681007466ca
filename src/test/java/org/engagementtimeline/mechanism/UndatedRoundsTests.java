package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.mechanism.Sessions.gap;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndatedRoundsTests {

    @Test
    void givesEachOfAFewRoundsASlot() {
        UndatedRounds undated = UndatedRounds.of(List.of(gap(1, 3), gap(5, 5)), 0);
        assertThat(undated.slots()).containsExactly("1", "2", "3", "5");
    }

    @Test
    void namesOnlyTheEndsOfManyRounds() {
        UndatedRounds undated = UndatedRounds.of(List.of(gap(1, 39)), 0);
        assertThat(undated.slots()).containsExactly("1", "…", "39");
        assertThat(undated.words()).isEqualTo("1–39");
    }

    @Test
    void hasNoMoreSlotsThanFiveHoweverTheyAreFilled() {
        assertThat(texts(gap(1, 3), gap(5, 6))).containsExactly("1", "2", "3", "5", "6");
        assertThat(texts(gap(1, 4), gap(6, 7))).containsExactly("1", "…", "4", "6", "7");
        assertThat(texts(gap(1, 4), gap(6, 8))).containsExactly("1–4, 6–8");
    }

    @Test
    void onlyCountsManyStretchesOfRounds() {
        List<RoundGap> gaps = IntStream.range(0, 100)
                .mapToObj(each -> gap(3 * each + 1, 3 * each + 2))
                .toList();
        assertThat(UndatedRounds.of(gaps, 0).slots()).containsExactly("200 rounds");
        assertThat(UndatedRounds.of(List.of(gap(1, 2)), 3).slots()).containsExactly("5 rounds");
    }

    @Test
    void isEmptyWhereEveryRoundIsDated() {
        assertThat(UndatedRounds.of(List.of(), 0).slots()).isEmpty();
    }

    private static List<String> texts(RoundGap... gaps) {
        return UndatedRounds.of(List.of(gaps), 0).slots();
    }
}
