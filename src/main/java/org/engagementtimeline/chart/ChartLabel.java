package org.engagementtimeline.chart;

/**
 * A text on a chart.
 *
 * @param at where it stands, in percent of the chart's width
 */
public record ChartLabel(double at, String text, LabelFit fit) {

    private static final double EDGE = 4;

    /** How a text that is centred at its place keeps within the chart, as a class in the stylesheet. */
    public String anchor() {
        return at < EDGE ? "at-start" : at > 100 - EDGE ? "at-end" : "";
    }
}
