package org.engagementtimeline.search;

/**
 * The number of matching documents: exact, or a lower bound.
 *
 * @param number exact, or the maximum that is counted if there are more
 */
public record HitCount(long number, boolean more) {

    /** A larger number only means “very many”, and counting costs as much as there are. */
    static final int MOST_COUNTED = 5_000;

    /** How many of very many are ranked. */
    static final int MOST_COMPARED = 1_000;

    static final HitCount NONE = new HitCount(0, false);

    /** @param number at most one more than the maximum that is counted */
    static HitCount counted(long number) {
        return new HitCount(Math.min(number, MOST_COUNTED), number > MOST_COUNTED);
    }

    HitCount plus(HitCount other) {
        return new HitCount(number + other.number, more || other.more);
    }

    /** How many can be listed, best first. */
    public long listed() {
        return more ? MOST_COMPARED : number;
    }

    /** The number in words, to be followed by a noun. */
    public String words() {
        return more ? "more than " + number : String.valueOf(number);
    }
}
