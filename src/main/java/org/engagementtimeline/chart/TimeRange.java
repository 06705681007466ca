package org.engagementtimeline.chart;

/**
 * A part of a time scale, in percent of its length.
 *
 * @param opensBefore whether it begins before the scale or at an open or unknown time, so that it is cut off
 * @param opensAfter whether it ends after the scale or at an open or unknown time
 */
public record TimeRange(double from, double to, boolean opensBefore, boolean opensAfter) {

    /** The position of a mark for the range: its middle, or the only end that is known. */
    public double anchor() {
        if (opensAfter && !opensBefore) {
            return from;
        }
        return opensBefore && !opensAfter ? to : middle();
    }

    /** Whether at least one end is on the scale. If not, there is no symbol. */
    public boolean anchored() {
        return !opensBefore || !opensAfter;
    }

    public boolean open() {
        return opensBefore || opensAfter;
    }

    public double middle() {
        return TimeScale.rounded((from + to) / 2);
    }

    public double width() {
        return TimeScale.rounded(to - from);
    }
}
