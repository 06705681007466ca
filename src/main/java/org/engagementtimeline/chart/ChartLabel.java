package org.engagementtimeline.chart;

/**
 * A text on a chart.
 *
 * @param at its position, in percent of the chart's width
 */
public record ChartLabel(double at, String text, LabelFit fit) {

    private static final double EDGE = 4;

    /** The CSS class that keeps a centred text within the chart. */
    public String anchor() {
        return at < EDGE ? "at-start" : at > 100 - EDGE ? "at-end" : "";
    }
}
