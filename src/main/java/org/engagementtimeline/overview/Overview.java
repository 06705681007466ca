package org.engagementtimeline.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartSvg;
import org.engagementtimeline.chart.ChartTarget;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeRange;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * The chart above the timeline: one lane for each mechanism along one time axis. It shows what the filter selects; the other
 * engagements are a faint trace.
 *
 * @param lanes the mechanisms in their order, then the engagements without one
 * @param background the lane of the background events, if the filter shows them
 * @param eventsOutside how many events do not begin in the whole time; 0 if the chart shows only a part of it
 * @param wholeTime the address of the chart of all dates, if this one shows only a part
 * @param chosen the dates of the filter, if the chart shows more than these
 * @param statuses those of the symbols in the chart
 * @param doubtful whether the date of a symbol in the chart is in doubt
 */
public record Overview(
        TimeAxis axis,
        List<Lane> lanes,
        Optional<Lane> background,
        long eventsOutside,
        Optional<String> wholeTime,
        Optional<TimeRange> chosen,
        List<EngagementStatus> statuses,
        boolean doubtful) {

    /** Whether the chart has bars instead of symbols, because there are too many engagements. */
    public boolean hasBars() {
        return lanes.stream().anyMatch(lane -> !lane.bars.isEmpty());
    }

    /** Whether a line shows the possible dates of an engagement. */
    public boolean hasBands() {
        return marks().anyMatch(ChartMark::band);
    }

    /** Whether one of the lines is dotted, because it has an open end or goes on outside the chart. */
    public boolean hasOpenBands() {
        return marks().anyMatch(mark -> mark.band() && mark.range().open());
    }

    /** Whether a symbol stands for several engagements, at any width. */
    public boolean hasCounts() {
        return lanes.stream().flatMap(lane -> lane.targets.stream()).anyMatch(target -> target.count() > 1);
    }

    public boolean hasRest() {
        return lanes.stream().anyMatch(lane -> !lane.rest.isEmpty());
    }

    private Stream<ChartMark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks.stream());
    }

    /** Those of the mechanisms, then that of the background. */
    public List<Lane> allLanes() {
        return Stream.concat(lanes.stream(), background.stream()).toList();
    }

    /**
     * The engagements of one mechanism, or the background events.
     *
     * @param height in pixels
     * @param selected how many engagements or events of its time the filter selects
     * @param count how many there are
     * @param marks one for each that is selected; none if there are bars
     * @param targets the symbols of the marks, which may share one
     * @param bars counts of what is selected
     * @param rest the periods that have other engagements
     */
    public record Lane(
            Heading heading,
            int height,
            long selected,
            long count,
            List<ChartMark> marks,
            List<ChartTarget> targets,
            List<ChartBar> bars,
            List<TimeRange> rest) {

        /** What it draws; see {@link ChartSvg}. */
        public String svg(String base) {
            return ChartSvg.lane(rest, marks, targets, bars, height, base);
        }
    }

    /**
     * @param css the class of its lane in the style sheets, which picks its colour; may be empty
     * @param address of a mechanism, the address that adds it to the filter or removes it; null if there is none
     */
    public record Heading(
            String name,
            String shortName,
            String css,
            @Nullable String address) {}
}
