package org.engagementtimeline.chart;

/**
 * The part of a line of time in which a date lies, in percent of the line.
 *
 * @param opensBefore whether the date's start is open or unknown, so that the extent begins where the line does
 * @param opensAfter whether its end is open or unknown, so that the extent ends where the line does
 */
public record Extent(double from, double to, boolean opensBefore, boolean opensAfter) {

    /** Where a mark for the whole extent stands: at its middle, or at the end that is known. */
    public double mark() {
        if (opensAfter && !opensBefore) {
            return from;
        }
        if (opensBefore && !opensAfter) {
            return to;
        }
        return TimeScale.rounded((from + to) / 2);
    }

    public double width() {
        return TimeScale.rounded(to - from);
    }
}
