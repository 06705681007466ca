package org.engagementtimeline.overview;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.Extent;
import org.jspecify.annotations.Nullable;

/**
 * The picture above the timeline: one lane for each mechanism along one line of time. Places along it are percentages
 * of its width and heights are pixels, so that it fits every width and its words keep their size.
 *
 * @param span the time it shows, in words
 * @param wholeTime leads to all of time, when only a stretch of it is shown
 * @param most what the highest bar counts; 0 while every engagement has a mark of its own
 * @param lanes the mechanisms in their order, then what has none
 * @param background the lane of the events between the engagements, when the filter shows them
 * @param eventsOutside how many events of the background are certain to lie before or after all of the time it can show; 0 while it
 *     shows a stretch of that
 * @param ticks the steps that are named along the axis
 * @param subdivisions where smaller steps begin
 * @param chosen the stretch that the filter asks for, when it is not all that is shown
 */
public record Overview(
        String span,
        Optional<String> wholeTime,
        long most,
        List<Lane> lanes,
        Optional<Lane> background,
        long eventsOutside,
        List<Tick> ticks,
        List<Double> subdivisions,
        Optional<Extent> chosen) {

    private static final int MOST_AT_EASE = 40;

    /** Whether bars count the engagements of a step of time, because there are too many for a mark each. */
    public boolean binned() {
        return most > 0;
    }

    /** Whether its marks are so many that a narrow screen has room only for smaller ones without their signs. */
    public boolean dense() {
        return !binned() && engagements() > MOST_AT_EASE;
    }

    /** How many engagements it shows. */
    public long engagements() {
        return lanes.stream().mapToLong(Lane::count).sum();
    }

    /** Where the lanes end and the axis begins, in pixels from the top. */
    public int axis() {
        return background.orElseGet(() -> lanes.get(lanes.size() - 1)).bottom();
    }

    /**
     * What happened through one mechanism; it has either dots or bins.
     *
     * @param address turns the choice of the mechanism; none where there is none to choose
     * @param hue the mechanism's place in the order, which picks its colour; null without one
     * @param count how many engagements or events it shows
     * @param fitting how many of these the filter selects
     */
    public record Lane(
            String name,
            String shortName,
            Optional<String> address,
            @Nullable Integer hue,
            int top,
            int bottom,
            long count,
            long fitting,
            List<Dot> dots,
            List<Bin> bins) {}

    /**
     * One engagement, or one event of the background.
     *
     * @param label what it is, for readers who do not see it and for those who point at it
     * @param form its status or, of an event, its certainty
     * @param sign the signs of a date that is approximate, uncertain, inferred or one of several days
     * @param fits whether the filter selects it
     * @param drawnOut whether its extent shows beside its mark
     * @param y where its mark stands, in pixels from the top
     */
    public record Dot(
            String address,
            String label,
            String form,
            String sign,
            boolean fits,
            boolean drawnOut,
            Extent extent,
            int y) {}

    /**
     * The engagements that begin within one step of time.
     *
     * @param count how many they are
     * @param height of the bar for all of them, in pixels
     * @param fitting the height of its part that the filter selects, in pixels
     * @param met whether any of them took place
     */
    public record Bin(
            String address, String label, double at, double width, long count, int height, int fitting, boolean met) {}

    /**
     * A step of time under the axis.
     *
     * @param year named where a year begins, and under the first step if the next year is far, if steps are shorter
     *     than years
     * @param words the step in full
     * @param address chooses it
     */
    public record Tick(String label, @Nullable Integer year, String words, String address, double at, double width) {}
}
