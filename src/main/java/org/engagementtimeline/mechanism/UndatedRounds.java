package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rounds known only by their number, as numbered slots beside the time axis: they have no place on it, because no source
 * dates them.
 *
 * @param slots what is written in each; an ellipsis stands for all rounds between its neighbours
 * @param words which rounds these are
 */
public record UndatedRounds(List<String> slots, String words) {

    private static final int MOST_SLOTS = 5;
    private static final String ELLIPSIS = "…";

    /** @param others how many rounds there are that these gaps do not have */
    static UndatedRounds of(List<RoundGap> gaps, int others) {
        String words = RoundGap.numbers(gaps, others);
        return new UndatedRounds(others > 0 ? List.of(words) : slots(gaps, words), words);
    }

    /** Each round where they are few; else the first and the last of each gap; else how many they are. */
    private static List<String> slots(List<RoundGap> gaps, String words) {
        if (RoundGap.rounds(gaps) <= MOST_SLOTS) {
            return gaps.stream().flatMap(RoundGap::each).map(String::valueOf).toList();
        }
        List<String> ends = gaps.stream().flatMap(UndatedRounds::ends).toList();
        return ends.size() <= MOST_SLOTS ? ends : List.of(words);
    }

    private static Stream<String> ends(RoundGap gap) {
        return gap.rounds() < 3
                ? gap.each().map(String::valueOf)
                : Stream.of(String.valueOf(gap.first()), ELLIPSIS, String.valueOf(gap.last()));
    }
}
