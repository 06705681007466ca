package org.engagementtimeline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The names along a line of time, once for each width in which the line may be drawn: as many as fit there. The stylesheet
 * shows one of the sets.
 */
public record Axis(List<Label> narrow, List<Label> medium, List<Label> wide) {

    private static final int NARROW = 3;
    private static final int MEDIUM = 8;
    private static final int WIDE = 16;

    public static Axis of(TimeScale scale) {
        return new Axis(labels(scale, NARROW), labels(scale, MEDIUM), labels(scale, WIDE));
    }

    /** The first label names its year, and so does each step that opens one; the others are as short as they can be. */
    private static List<Label> labels(TimeScale scale, int most) {
        List<TimeScale.Tick> ticks = scale.ticks(most);
        List<Label> labels = new ArrayList<>();
        for (TimeScale.Tick tick : ticks) {
            if (tick.at() >= 0 || ticks.size() == 1) {
                labels.add(new Label(Math.max(0, tick.at()), text(tick, labels.isEmpty())));
            }
        }
        return List.copyOf(labels);
    }

    private static String text(TimeScale.Tick tick, boolean first) {
        String year = String.valueOf(tick.start().getYear());
        if (tick.label().equals(year) || tick.opensYear() && !first) {
            return year;
        }
        return first ? tick.label() + " " + year : tick.label();
    }

    /** @param at where its step begins, in percent of the line */
    public record Label(double at, String text) {}
}
