package org.engagementtimeline.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** The same, shown only where it ends before a place of the chart too. */
    ChartLabel within(double end) {
        LabelFit other = LabelFit.of(end - at, text);
        return other.compareTo(fit) > 0 ? new ChartLabel(at, text, other) : this;
    }

    /**
     * How wide a chart must be for a label to fit. The server does not know the width, so it gives each label a minimum width, and
     * the style sheet hides the label below it.
     */
    public enum LabelFit {
        ANY(9),
        SMALL(16),
        MEDIUM(25),
        WIDE(50),
        /** At no page width. */
        NEVER(Integer.MAX_VALUE);

        private static final double REM_PER_CHARACTER = 0.42;
        private static final double REM_AROUND = 0.5;

        private final int rem;

        LabelFit(int rem) {
            this.rem = rem;
        }

        /** @param percent how much of the chart's width is free for the text */
        public static LabelFit of(double percent, String text) {
            return of(percent, remOf(text));
        }

        /** How wide a text is, in rem. */
        static double remOf(String text) {
            return text.length() * REM_PER_CHARACTER + REM_AROUND;
        }

        /** @param needed how much of it has to be free, in rem */
        static LabelFit of(double percent, double needed) {
            return Arrays.stream(values())
                    .filter(fit -> percent / 100 * fit.rem >= needed)
                    .findFirst()
                    .orElse(NEVER);
        }

        /** How much of the narrowest chart of this width so many rem take up, in percent. */
        public double percent(double needed) {
            return needed / rem * 100;
        }

        /** The class in the style sheet of what is shown from this width on. */
        public String css() {
            return "fit-" + name().toLowerCase(Locale.ROOT);
        }

        /** The class of what is shown below this width. */
        String below() {
            return "below-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Puts labels into one row. The labels that come first have priority; the others show only if the chart is wide enough. */
    public static final class LabelRow {

        private final NavigableMap<Double, String> taken = new TreeMap<>();

        public ChartLabel add(double at, String text) {
            LabelFit before = fit(taken.floorEntry(at), at, text);
            LabelFit after = fit(taken.ceilingEntry(at), at, text);
            taken.put(at, text);
            return new ChartLabel(at, text, before.compareTo(after) > 0 ? before : after);
        }

        private static LabelFit fit(Map.@Nullable Entry<Double, String> neighbour, double at, String text) {
            return neighbour == null
                    ? LabelFit.ANY
                    : LabelFit.of(
                            Math.abs(at - neighbour.getKey()),
                            text.length() > neighbour.getValue().length() ? text : neighbour.getValue());
        }
    }
}
