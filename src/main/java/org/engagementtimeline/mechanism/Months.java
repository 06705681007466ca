package org.engagementtimeline.mechanism;

/**
 * How many engagements of a mechanism begin in some months that follow one another.
 *
 * @param number the place of these months in the calendar, as {@link org.engagementtimeline.chart.Step#number} counts them
 * @param unmet how many are not known to have met
 */
record Months(int number, int met, int unmet) {

    /** The same as a part of so many months. */
    Months within(int months) {
        return new Months(Math.floorDiv(number, months), met, unmet);
    }

    Months plus(Months other) {
        return new Months(number, met + other.met, unmet + other.unmet);
    }

    int all() {
        return met + unmet;
    }
}
