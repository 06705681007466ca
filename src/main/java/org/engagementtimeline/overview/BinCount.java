package org.engagementtimeline.overview;

import org.jspecify.annotations.Nullable;

/**
 * How many engagements or events of a lane begin in a step of time.
 *
 * @param lane the mechanism's id, or null without one
 * @param step which step, counted from the beginning of the calendar
 * @param count how many begin in it
 * @param fitting how many of these the filter selects
 * @param met how many of these took place
 */
record BinCount(@Nullable String lane, int step, long count, long fitting, long met) {

    /** The same of two lanes that are drawn as one. */
    BinCount plus(BinCount other) {
        return new BinCount(lane, step, count + other.count, fitting + other.fitting, met + other.met);
    }
}
