package org.engagementtimeline.chart;

import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.jspecify.annotations.Nullable;

/**
 * A symbol that readers can point at, for one thing or for several that are too close to tell apart.
 *
 * @param at its position, in percent of the chart's width
 * @param symbol the name of its symbol in the templates
 * @param count how many things it stands for; the symbol of more than one bears the number
 * @param from the least width of the chart at which it is shown
 * @param until the width from which on it is not shown, because its things stand apart; null at no width
 * @param signs the signs for doubts about its date, shown where its label is not
 * @param title its name: a line for the heading, then one for each detail
 */
public record ChartTarget(
        double at,
        String symbol,
        int count,
        LabelFit from,
        @Nullable LabelFit until,
        Label label,
        String signs,
        String address,
        String title) {

    /** The text beside a symbol: at its right or, if it is {@code before}, at its left. */
    public record Label(String text, LabelFit fit, boolean before) {

        public static final Label NONE = new Label("", LabelFit.NEVER, false);

        /** From the edge of a text to the middle of its symbol, in rem. */
        private static final double SYMBOL = 1.1;

        /**
         * The text on the side where it fits into the narrower chart.
         *
         * @param left how much is free at the left, in percent of the chart's width
         * @param right how much is free at the right
         */
        public static Label of(String text, double left, double right) {
            LabelFit after = LabelFit.of(right, needed(text));
            LabelFit before = LabelFit.of(left, needed(text));
            return before.compareTo(after) < 0 ? new Label(text, before, true) : new Label(text, after, false);
        }

        private static double needed(String text) {
            return LabelFit.remOf(text) + SYMBOL;
        }

        /** How much of the chart's width it takes up at most. */
        public double percent() {
            return fit.percent(needed(text));
        }

        public boolean fits() {
            return fit != LabelFit.NEVER;
        }
    }

    String css() {
        return "chart-mark" + (from == LabelFit.ANY ? "" : " " + from.css())
                + (until == null ? "" : " " + until.below());
    }
}
