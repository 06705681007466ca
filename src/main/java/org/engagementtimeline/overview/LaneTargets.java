package org.engagementtimeline.overview;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engagementtimeline.chart.ChartLabel.LabelFit;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartTarget;
import org.engagementtimeline.chart.ChartTarget.Label;
import org.engagementtimeline.chart.TimeRange;
import org.engagementtimeline.chart.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * Puts the engagements of a lane into symbols that are far enough apart to be pointed at. The server does not know how wide the chart
 * is, so it does this for each of its least widths; a symbol that is the same at several is written once.
 */
final class LaneTargets {

    /** The least distance of two symbols: 24 pixels (WCAG 2.5.8). */
    private static final double APART_REM = 1.5;

    private static final int MOST_LINES = 8;
    private static final List<LabelFit> WIDTHS = List.of(LabelFit.ANY, LabelFit.SMALL, LabelFit.MEDIUM, LabelFit.WIDE);

    private final List<LaneItem> items;
    private final double[] places;
    private final Function<List<LaneItem>, String> address;

    /** Where the label at the right of an item ends, in percent of the chart's width. */
    private final Map<Integer, Double> ends = new HashMap<>();

    /** Where the label at the left of an item starts. */
    private final Map<Integer, Double> starts = new HashMap<>();

    /** @param address where a symbol leads that stands for several engagements */
    LaneTargets(TimeScale scale, List<LaneItem> all, Function<List<LaneItem>, String> address) {
        this.items = all.stream()
                .filter(item -> range(scale, item).anchored())
                .sorted(comparingDouble(item -> range(scale, item).anchor()))
                .toList();
        this.places =
                items.stream().mapToDouble(item -> range(scale, item).anchor()).toArray();
        this.address = address;
    }

    private static TimeRange range(TimeScale scale, LaneItem item) {
        return scale.range(item.dated().date());
    }

    /**
     * Neighbours that share a symbol.
     *
     * @param from the place of the first in the lane
     * @param to the place after the last
     */
    private record Neighbours(int from, int to) {}

    List<ChartTarget> targets() {
        List<ChartTarget> targets = new ArrayList<>();
        List<Neighbours> before = List.of();
        for (int width = 0; width < WIDTHS.size(); width++) {
            List<Neighbours> here = at(WIDTHS.get(width));
            for (Neighbours each : here) {
                if (!before.contains(each)) {
                    targets.add(target(each, WIDTHS.get(width), until(each, width)));
                }
            }
            before = here;
        }
        targets.sort(comparingDouble(ChartTarget::at));
        return targets;
    }

    /** From left to right, each as far from the one before as a finger needs. */
    private List<Neighbours> at(LabelFit width) {
        double apart = width.percent(APART_REM);
        List<Neighbours> groups = new ArrayList<>();
        for (int first = 0; first < places.length; ) {
            int next = first;
            while (next < places.length && places[next] - places[first] < apart) {
                next++;
            }
            groups.add(new Neighbours(first, next));
            first = next;
        }
        return groups;
    }

    private @Nullable LabelFit until(Neighbours group, int width) {
        return WIDTHS.stream()
                .skip(width + 1)
                .filter(wider -> !at(wider).contains(group))
                .findFirst()
                .orElse(null);
    }

    private ChartTarget target(Neighbours group, LabelFit from, @Nullable LabelFit until) {
        List<LaneItem> together = items.subList(group.from, group.to);
        LaneItem first = together.get(0);
        boolean single = together.size() == 1;
        boolean held = together.stream().anyMatch(item -> item.status().isHeld());
        return new ChartTarget(
                places[group.from],
                single ? first.status().term() : held ? "several" : "several-planned",
                together.size(),
                from,
                until,
                label(group, until),
                single ? ChartMark.doubt(first.dated()) : "",
                single ? first.address() : address.apply(together),
                single ? first.inWords() : inWords(together));
    }

    /** The title with the doubts about its date in words, if it has room beside the symbol. */
    private Label label(Neighbours group, @Nullable LabelFit until) {
        double at = places[group.from];
        double right = (group.to < places.length ? starts.getOrDefault(group.to, places[group.to]) : 100) - at;
        double left = at - (group.from == 0 ? 0 : ends.getOrDefault(group.from - 1, places[group.from - 1]));
        LaneItem first = items.get(group.from);
        int others = group.to - group.from - 1;
        Label label = Label.of(others == 0 ? first.label() : first.title() + ", and " + others + " more", left, right);
        if (!label.fits() || until != null && label.fit().compareTo(until) >= 0) {
            return Label.NONE;
        }
        if (label.before()) {
            starts.merge(group.from, at - label.percent(), Math::min);
        } else {
            ends.merge(group.to - 1, at + label.percent(), Math::max);
        }
        return label;
    }

    private static String inWords(List<LaneItem> together) {
        int shown = together.size() > MOST_LINES ? MOST_LINES - 1 : together.size();
        return together.size() + " engagements\n"
                + together.stream()
                        .limit(shown)
                        .map(item -> item.when() + ": " + item.title())
                        .collect(joining("\n"))
                + (shown == together.size() ? "" : "\nand " + (together.size() - shown) + " more");
    }
}
