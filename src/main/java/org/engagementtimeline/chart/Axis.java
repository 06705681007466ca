package org.engagementtimeline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names along a line of time, once for each width in which the line may be drawn: as many as fit there. The stylesheet
 * shows one of the sets.
 */
public record Axis(List<Label> narrow, List<Label> medium, List<Label> wide) {

    private static final int NARROW = 5;
    private static final int MEDIUM = 8;
    private static final int WIDE = 16;

    public static Axis of(TimeScale scale) {
        return new Axis(narrow(scale), labels(scale, MEDIUM), labels(scale, WIDE));
    }

    /** Where room is scarce: those of the shortest step that fit beside one another, or a single one. */
    private static List<Label> narrow(TimeScale scale) {
        return IntStream.iterate(NARROW, number -> number > 1, number -> number - 1)
                .mapToObj(number -> labels(scale, number))
                .filter(Axis::fit)
                .findFirst()
                .orElseGet(() -> labels(scale, 1));
    }

    private static boolean fit(List<Label> labels) {
        return IntStream.range(1, labels.size()).allMatch(next -> {
            Label label = labels.get(next - 1);
            return Room.of(labels.get(next).at() - label.at(), label.text()) == Room.ANY;
        });
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
