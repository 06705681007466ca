package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consecutive rounds that no engagement on record has.
 *
 * @param counted the next round on record; its number shows that these are missing
 */
public record RoundGap(int first, int last, int counted) {

    private static final int MOST_NAMED = 2;

    /**
     * Several of them, as short as a chart wants it: "8", "3–5, 8", "57 rounds".
     *
     * @param gaps in their order
     * @param others how many rounds there are that these gaps do not have
     */
    static String numbers(List<RoundGap> gaps, int others) {
        if (gaps.size() > MOST_NAMED || others > 0) {
            return rounds(gaps) + others + " rounds";
        }
        return gaps.stream()
                .map(gap -> gap.single() ? "" + gap.first : gap.first + "–" + gap.last)
                .collect(Collectors.joining(", "));
    }

    static int rounds(List<RoundGap> gaps) {
        return gaps.stream().mapToInt(RoundGap::rounds).sum();
    }

    int rounds() {
        return last - first + 1;
    }

    Stream<Integer> each() {
        return IntStream.rangeClosed(first, last).boxed();
    }

    public boolean single() {
        return first == last;
    }

    /** For a reader: "Round 3", "Rounds 1 and 2", "Rounds 1 to 5". */
    public String words() {
        return single() ? "Round " + first : "Rounds " + first + (last == first + 1 ? " and " : " to ") + last;
    }
}
