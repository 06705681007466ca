package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rounds known only by their number, as numbered slots beside the line of time: they have no place on it, for no source
 * dates them. All lengths are in pixels.
 *
 * @param words which rounds these are
 */
record Undated(List<Slot> slots, int width, String words) {

    private static final int MOST_SLOTS = 5;
    private static final int HEIGHT_OF_TEXT = 12;
    private static final int PER_CHARACTER = 7;
    private static final int APART = 4;
    private static final String AND_SO_ON = "…";

    /** @param round whether it stands for a round; the others stand for all rounds between two */
    record Slot(int x, int width, String text, boolean round) {}

    /** @param besides how many rounds there are that these gaps do not have */
    static Undated of(List<RoundGap> gaps, int besides) {
        List<Slot> slots = new ArrayList<>();
        int x = 0;
        String words = RoundGap.numbers(gaps, besides);
        for (String text : besides > 0 ? List.of(words) : texts(gaps, words)) {
            int width = HEIGHT_OF_TEXT + PER_CHARACTER * text.length();
            slots.add(new Slot(x, width, text, !text.equals(AND_SO_ON)));
            x += width + APART;
        }
        return new Undated(List.copyOf(slots), x, words);
    }

    /** Each round where they are few; else the first and the last of each row of them; else how many they are. */
    private static List<String> texts(List<RoundGap> gaps, String words) {
        if (gaps.stream().mapToInt(RoundGap::rounds).sum() <= MOST_SLOTS) {
            return gaps.stream().flatMap(RoundGap::each).map(String::valueOf).toList();
        }
        List<String> ends = gaps.stream().flatMap(Undated::ends).toList();
        return ends.size() <= MOST_SLOTS ? ends : List.of(words);
    }

    private static Stream<String> ends(RoundGap gap) {
        return gap.rounds() < 3
                ? gap.each().map(String::valueOf)
                : Stream.of(String.valueOf(gap.first()), AND_SO_ON, String.valueOf(gap.last()));
    }
}
