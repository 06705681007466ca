package org.engagementtimeline.overview;

import java.util.List;
import java.util.Optional;
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
 * @param background the lane of the background events, when the filter shows them
 * @param eventsOutside how many events certainly lie before or after everything the chart can show; 0 while it shows a part
 * @param highest what the highest bar counts; 0 while every engagement has a mark of its own
 * @param wholeTime leads to the whole time, when only a part of it is shown
 * @param chosen the time that the filter asks for, when the chart shows more than that
 */
public record Overview(
        TimeAxis axis,
        List<Lane> lanes,
        Optional<Lane> background,
        long eventsOutside,
        long highest,
        Optional<String> wholeTime,
        Optional<TimeRange> chosen) {

    private static final int MOST_AT_EASE = 40;

    /** Whether bars count the engagements of a period, because there are too many for a mark each. */
    public boolean binned() {
        return highest > 0;
    }

    /** Whether a narrow screen has room only for smaller marks without their signs. */
    public boolean dense() {
        return !binned() && engagements() > MOST_AT_EASE;
    }

    public long engagements() {
        return lanes.stream().mapToLong(Lane::count).sum();
    }

    /**
     * What happened through one mechanism; it has either marks or bars.
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

        /** As in "JCC: 2 in the picture, of which 1 fit the filter". */
        public String inWords() {
            return heading.name() + ": " + count + " in the picture"
                    + (fitting == count ? "" : ", of which " + fitting + " fit the filter");
        }
    }

    /**
     * @param hue the mechanism's place in the order, which picks its colour; null without one
     * @param address adds the mechanism to the filter or removes it; null where there is none to choose
     */
    public record Heading(
            String name,
            String shortName,
            @Nullable Integer hue,
            @Nullable String address) {}
}
