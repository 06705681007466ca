package org.engagementtimeline.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartSvg;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The chart above the timeline: one lane for each mechanism along one time axis.
 *
 * @param lanes the mechanisms in their order, then the engagements without one
 * @param background the lane of the background events, if the filter shows them
 * @param eventsOutside how many events are certainly outside the whole time; 0 if the chart shows only a part of it
 * @param highest what the highest bar counts; 0 if every engagement has a mark of its own
 * @param wholeTime the address of the chart of all dates, if this one shows only a part
 * @param chosen the dates of the filter, if the chart shows more than these
 */
public record Overview(
        TimeAxis axis,
        List<Lane> lanes,
        Optional<Lane> background,
        long eventsOutside,
        long highest,
        Optional<String> wholeTime,
        Optional<TimeRange> chosen) {

    private static final int MOST_FULL_SIZE_MARKS = 40;

    /** Whether the chart has bars instead of marks, because there are too many engagements. */
    public boolean hasBars() {
        return highest > 0;
    }

    /** Whether a narrow screen shows smaller marks without signs. */
    public boolean dense() {
        return !hasBars() && engagements() > MOST_FULL_SIZE_MARKS;
    }

    /** Those of the mechanisms, then that of the background. */
    public List<Lane> allLanes() {
        return Stream.concat(lanes.stream(), background.stream()).toList();
    }

    public long engagements() {
        return lanes.stream().mapToLong(Lane::count).sum();
    }

    /**
     * The engagements of one mechanism, or the background events. It has either marks or bars.
     *
     * @param height in pixels
     * @param count how many engagements or events it shows
     * @param fitting how many of these the filter selects
     */
    public record Lane(
            Heading heading, int height, long count, long fitting, List<ChartMark> marks, List<ChartBar> bars) {

        /** Its marks or bars; see {@link ChartSvg}. */
        public String svg(String base) {
            return ChartSvg.of(marks, bars, base);
        }

        /** As in "JCC: 2 in the chart, 1 of them matches the filter". */
        public String inWords() {
            return heading.name() + ": " + count + " in the chart"
                    + (fitting == count
                            ? ""
                            : ", " + fitting + " of them " + (fitting == 1 ? "matches" : "match") + " the filter");
        }
    }

    /**
     * @param css the class of its lane in the style sheets, which picks its colour; may be empty
     * @param address the address that adds the mechanism to the filter or removes it; null if the filter cannot select it
     */
    public record Heading(
            String name,
            String shortName,
            String css,
            @Nullable String address) {}
}
