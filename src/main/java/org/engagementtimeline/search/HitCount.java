package org.engagementtimeline.search;

/**
 * How many documents match: exactly, or that they are more than were counted.
 *
 * @param number exact, or the most that are counted when there are more
 */
public record HitCount(long number, boolean more) {

    /** Beyond, a number says no more than “very many”, and costs as much as there are. */
    static final int MOST_COUNTED = 5_000;

    /** How many of very many are compared to find the best. */
    static final int MOST_COMPARED = 1_000;

    static final HitCount NONE = new HitCount(0, false);

    /** @param number up to one more than the most that are counted */
    static HitCount counted(long number) {
        return new HitCount(Math.min(number, MOST_COUNTED), number > MOST_COUNTED);
    }

    HitCount plus(HitCount other) {
        return new HitCount(number + other.number, more || other.more);
    }

    /** How many can be listed, the best first. */
    long listed() {
        return more ? MOST_COMPARED : number;
    }

    /** The number in words that fit before what is counted. */
    public String words() {
        return more ? "more than " + number : String.valueOf(number);
    }
}
