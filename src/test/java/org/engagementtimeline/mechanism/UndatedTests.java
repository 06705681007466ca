package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.engagementtimeline.mechanism.Undated.Slot;
import org.junit.jupiter.api.Test;

class UndatedTests {

    @Test
    void givesEachOfAFewRoundsASlot() {
        Undated undated = Undated.of(List.of(new RoundGap(1, 3), new RoundGap(5, 5)), 0);
        assertThat(undated.slots()).extracting(Slot::text).containsExactly("1", "2", "3", "5");
        assertThat(undated.slots()).extracting(Slot::x).containsExactly(0, 23, 46, 69);
        assertThat(undated.width()).isEqualTo(92);
    }

    @Test
    void namesOnlyTheEndsOfManyRounds() {
        Undated undated = Undated.of(List.of(new RoundGap(1, 39)), 0);
        assertThat(undated.slots()).extracting(Slot::text).containsExactly("1", "…", "39");
        assertThat(undated.slots()).extracting(Slot::round).containsExactly(true, false, true);
        assertThat(undated.slots()).extracting(Slot::width).containsExactly(19, 19, 26);
        assertThat(undated.words()).isEqualTo("1–39");
    }

    @Test
    void hasNoMoreSlotsThanFiveHoweverTheyAreFilled() {
        assertThat(texts(new RoundGap(1, 3), new RoundGap(5, 6))).containsExactly("1", "2", "3", "5", "6");
        assertThat(texts(new RoundGap(1, 4), new RoundGap(6, 7))).containsExactly("1", "…", "4", "6", "7");
        assertThat(texts(new RoundGap(1, 4), new RoundGap(6, 8))).containsExactly("1–4, 6–8");
    }

    @Test
    void onlyCountsManyStretchesOfRounds() {
        List<RoundGap> gaps = IntStream.range(0, 100)
                .mapToObj(each -> new RoundGap(3 * each + 1, 3 * each + 2))
                .toList();
        assertThat(Undated.of(gaps, 0).slots()).extracting(Slot::text).containsExactly("200 rounds");
        assertThat(Undated.of(List.of(new RoundGap(1, 2)), 3).slots())
                .extracting(Slot::text)
                .containsExactly("5 rounds");
    }

    @Test
    void isEmptyWhereEveryRoundIsDated() {
        assertThat(Undated.of(List.of(), 0).slots()).isEmpty();
    }

    private static List<String> texts(RoundGap... gaps) {
        return Undated.of(List.of(gaps), 0).slots().stream().map(Slot::text).toList();
    }
}
