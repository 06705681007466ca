package org.engagementtimeline.chart;

import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A symbol on a chart for what happened on a date.
 *
 * @param band whether its range is drawn too: the possible days of the date
 * @param y its distance from the top of its lane, in pixels
 * @param symbol the name of its symbol in the templates and the style sheet
 * @param signs the signs for doubts about the date
 * @param address the address of its link; null for no link
 * @param title its name for readers who do not see it or who point at it
 */
public record ChartMark(
        TimeRange range,
        boolean band,
        int y,
        String symbol,
        String signs,
        @Nullable String address,
        String title) {

    /** The width of a symbol on a wide screen, in percent of the scale. */
    private static final double SYMBOL_WIDTH = 0.9;

    /** A mark on the line of its lane, with a question mark at an approximate or uncertain date. */
    public static ChartMark of(TimeScale scale, EdtfDate date, String symbol, @Nullable String address, String title) {
        TimeRange range = scale.range(date);
        boolean severalDays = date.earliest().isEmpty() || !date.earliest().equals(date.latest());
        boolean band = severalDays && (range.width() > SYMBOL_WIDTH || range.open());
        return new ChartMark(range, band, 0, symbol, doubt(date), address, title);
    }

    public ChartMark at(int lower) {
        return new ChartMark(range, band, lower, symbol, signs, address, title);
    }

    public ChartMark signed(String doubts) {
        return new ChartMark(range, band, y, symbol, doubts, address, title);
    }

    /** The mark without a link. */
    public String svg() {
        return ChartSvg.of(this);
    }

    /** A question mark if the date is approximate or uncertain. */
    public static String doubt(EdtfDate date) {
        return date.approximate() || date.uncertain() ? "?" : "";
    }

    /** A question mark if the date is approximate, uncertain or inferred. */
    public static String doubt(Dated dated) {
        return dated.judged() ? "?" : doubt(dated.date());
    }

    /** As in "16 April 2025 (uncertain)". */
    public static String words(EdtfDate date) {
        return date.inWords() + (date.certaintyInWords().isEmpty() ? "" : " (" + date.certaintyInWords() + ")");
    }

    /** As in "16 April 2025 (uncertain) (date inferred)". */
    public static String words(Dated dated) {
        return words(dated.date()) + (dated.judged() ? " (date inferred)" : "");
    }

    /** Assigns marks to rows so that they do not overlap. The number of rows is limited. */
    public static final class MarkRows {

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
}
