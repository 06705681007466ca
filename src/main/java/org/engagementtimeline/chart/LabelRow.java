package org.engagementtimeline.chart;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts labels into one row. The labels that come first have priority; the others show only if the chart is wide enough. */
public final class LabelRow {

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
