package org.engagementtimeline.chart;

/**
 * The part of a line of time in which a date lies, in percent of the line.
 *
 * @param opensBefore whether the date's start is open, unknown or before the line, so that the extent begins with it
 * @param opensAfter whether its end is open, unknown or after the line, so that the extent ends with it
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

    /** Whether it has an end on the line by which a mark can stand. */
    public boolean marked() {
        return !opensBefore || !opensAfter;
    }

    public double width() {
        return TimeScale.rounded(to - from);
    }
}
