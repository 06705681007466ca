package org.engagementtimeline.overview;

/**
 * How many engagements or events of a lane begin in a step of time.
 *
 * @param step which step, counted from the beginning of the calendar
 * @param count how many begin in it
 * @param fitting how many of these the filter selects
 * @param met how many of these took place
 */
record BinCount(int step, long count, long fitting, long met) {}
