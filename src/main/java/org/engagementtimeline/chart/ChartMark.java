package org.engagementtimeline.chart;

import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A symbol on a chart for what happened on a date.
 *
 * @param band whether its range is drawn too: the several days that the date may mean
 * @param y how far down its lane it stands, in pixels
 * @param symbol which symbol it is, as the templates and the stylesheet name it
 * @param signs the signs of what is in doubt about the date
 * @param faint whether it stays in the background, for what a filter leaves out
 * @param address where it leads; null for nowhere
 * @param title its name for readers who do not see it or who point at it
 */
public record ChartMark(
        TimeRange range,
        boolean band,
        int y,
        String symbol,
        String signs,
        boolean faint,
        @Nullable String address,
        String title) {

    /** The part of a scale, in percent, that a symbol covers on a wide screen. */
    private static final double SYMBOL_WIDTH = 0.9;

    /** A mark on the line of its lane, with the signs of what the date itself leaves in doubt. */
    public static ChartMark of(TimeScale scale, EdtfDate date, String symbol, @Nullable String address, String title) {
        TimeRange range = scale.range(date);
        boolean severalDays = date.earliest().isEmpty() || !date.earliest().equals(date.latest());
        boolean band = severalDays && (range.width() > SYMBOL_WIDTH || range.open());
        return new ChartMark(range, band, 0, symbol, signs(date), false, address, title);
    }

    public ChartMark at(int lower) {
        return new ChartMark(range, band, lower, symbol, signs, faint, address, title);
    }

    public ChartMark signed(String doubts) {
        return new ChartMark(range, band, y, symbol, doubts, faint, address, title);
    }

    public ChartMark faint(boolean leftOut) {
        return new ChartMark(range, band, y, symbol, signs, leftOut, address, title);
    }

    /** What is drawn of it where it leads nowhere. */
    public String svg() {
        return ChartSvg.of(this);
    }

    /** The signs of a date that is approximate or uncertain. */
    public static String signs(EdtfDate date) {
        return (date.approximate() ? "≈" : "") + (date.uncertain() ? "?" : "");
    }

    /** The same with the sign of a date that is inferred. */
    public static String signs(Dated dated) {
        return signs(dated.date()) + (dated.inferred() ? "∴" : "");
    }

    /** As in "16 April 2025 (uncertain)". */
    public static String words(EdtfDate date) {
        return date.inWords() + (date.certaintyInWords().isEmpty() ? "" : " (" + date.certaintyInWords() + ")");
    }

    /** As in "16 April 2025 (uncertain) (date inferred)". */
    public static String words(Dated dated) {
        return words(dated.date()) + (dated.inferred() ? " (date inferred)" : "");
    }
}
