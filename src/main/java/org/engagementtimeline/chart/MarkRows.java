package org.engagementtimeline.chart;

import java.util.ArrayList;
import java.util.List;

/** Assigns marks to rows so that they do not overlap. The number of rows is limited. */
public final class MarkRows {

    private record Taken(double from, double to) {}

    private final List<List<Taken>> rows = new ArrayList<>();
    private final int most;

    /** @param most the number of rows; marks that need more of them overlap */
    public MarkRows(int most) {
        this.most = most;
        rows.add(new ArrayList<>());
    }

    /** The first row, from 0, that is free over a part of the scale, in percent. */
    public int next(double from, double to) {
        int row = 0;
        while (row < most - 1 && row < rows.size() && isTaken(rows.get(row), from, to)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(new Taken(from, to));
        return row;
    }

    private static boolean isTaken(List<Taken> row, double from, double to) {
        return row.stream().anyMatch(taken -> taken.from < to && from < taken.to);
    }

    /** How many rows are in use, at least one. */
    public int count() {
        return rows.size();
    }
}
