package org.engagementtimeline.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Consecutive rounds that no engagement on record has, though a later one is counted after them. */
record RoundGap(int first, int last) {

    /** The rounds from 1 to the highest recorded that are not recorded themselves, in their order. */
    static List<RoundGap> among(Collection<Integer> recorded) {
        List<RoundGap> gaps = new ArrayList<>();
        int next = 1;
        for (int round : new TreeSet<>(recorded)) {
            if (round > next) {
                gaps.add(new RoundGap(next, round - 1));
            }
            next = round + 1;
        }
        return gaps;
    }

    public boolean single() {
        return first == last;
    }

    /** For a reader: "Round 3", "Rounds 1 and 2", "Rounds 1 to 5". */
    public String words() {
        return single() ? "Round " + first : "Rounds " + first + (last == first + 1 ? " and " : " to ") + last;
    }
}
