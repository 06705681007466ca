package org.engagementtimeline.overview;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.chart.Extent;

/** Gives marks that would lie over one another rows of their own, as few as it can and never more than a few. */
final class Rows {

    /** Room on either side of a mark's middle, in percent of the line: about its radius on a wide screen. */
    private static final double ROOM = 0.75;

    private final List<Double> ends = new ArrayList<>();
    private final int most;

    /** @param most above how many rows marks begin to lie over one another after all */
    Rows(int most) {
        this.most = most;
    }

    /** The row for the next mark in the order of time, from 0. */
    int next(Extent extent, boolean drawnOut) {
        double start = Math.min(drawnOut ? extent.from() : 100, extent.mark() - ROOM);
        double end = Math.max(drawnOut ? extent.to() : 0, extent.mark() + ROOM);
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= start) {
                ends.set(row, end);
                return row;
            }
        }
        if (ends.size() < most) {
            ends.add(end);
            return ends.size() - 1;
        }
        return most - 1;
    }

    /** How many rows are in use, at least one. */
    int count() {
        return Math.max(1, ends.size());
    }
}
