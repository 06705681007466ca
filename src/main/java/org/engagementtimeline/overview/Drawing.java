package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.Extent;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.overview.Overview.Bin;
import org.engagementtimeline.overview.Overview.Dot;
import org.engagementtimeline.web.Link;

/** Puts engagements and events in their places on the picture. */
final class Drawing {

    static final int STEPS_NAMED = 14;
    static final int STEPS_COUNTED = 60;
    private static final int NAME_HEIGHT = 17;
    private static final int ENGAGEMENT_HEIGHT = 15;
    private static final int EVENT_HEIGHT = 9;
    private static final int MOST_ENGAGEMENT_ROWS = 5;
    private static final int MOST_EVENT_ROWS = 10;
    private static final int BAR_HEIGHT = 28;
    private static final int GAP = 5;

    /** The part of the line, in percent, above which an extent is longer than a mark on a wide screen. */
    private static final double SHOWS = 0.9;

    /** The part of the line, in percent, that the name of a year takes on a narrow screen. */
    private static final double FOR_A_YEAR = 13;

    private static final String MECHANISM = Facet.MECHANISM.parameter();

    private final Link link;
    private final TimeScale scale;

    Drawing(EngagementFilter filter, TimeScale scale) {
        this.link = filter.link();
        this.scale = scale;
    }

    /** A lane of engagements, from the pixel given downwards. */
    Overview.Lane engagements(Lanes.Lane lane, List<Plot> plots, int top) {
        return dots(lane, plots, "/engagements/", ENGAGEMENT_HEIGHT, top);
    }

    /** A lane of events, quieter than the engagements. */
    Overview.Lane events(Lanes.Lane lane, List<Plot> plots, int top) {
        return dots(lane, plots, "/background/", EVENT_HEIGHT, top);
    }

    private Overview.Lane dots(Lanes.Lane lane, List<Plot> plots, String path, int rowHeight, int top) {
        Rows rows = new Rows(rowHeight == EVENT_HEIGHT ? MOST_EVENT_ROWS : MOST_ENGAGEMENT_ROWS);
        List<Dot> dots = new ArrayList<>();
        for (Plot plot : plots) {
            Extent extent = scale.of(plot.date());
            boolean drawnOut = extent.width() > SHOWS || extent.opensBefore() || extent.opensAfter();
            dots.add(new Dot(
                    path + plot.id(),
                    label(plot),
                    plot.form(),
                    sign(plot),
                    plot.fits(),
                    drawnOut,
                    extent,
                    top + NAME_HEIGHT + rows.next(extent, drawnOut) * rowHeight + rowHeight / 2));
        }
        // What only passes through lies beneath what has a mark, so that each mark can be pointed at.
        dots.sort(Comparator.comparing(dot -> dot.extent().marked()));
        return lane(
                lane,
                top,
                top + NAME_HEIGHT + rows.count() * rowHeight + GAP,
                plots.size(),
                plots.stream().filter(Plot::fits).count(),
                dots,
                List.of());
    }

    private static String label(Plot plot) {
        return plot.title() + ", " + plot.date().inWords()
                + (plot.date().certaintyInWords().isEmpty()
                        ? ""
                        : " (" + plot.date().certaintyInWords() + ")")
                + (plot.inferred() ? " (date inferred)" : "")
                + (plot.formInWords().isEmpty() ? "" : ", " + plot.formInWords())
                + (plot.fits() ? "" : "; outside the filter");
    }

    private static String sign(Plot plot) {
        EdtfDate date = plot.date();
        boolean oneOfSeveralDays = !date.lasts()
                && date.earliest().isPresent()
                && date.latest().isPresent()
                && !date.earliest().equals(date.latest());
        return (oneOfSeveralDays ? "↔" : "")
                + (date.approximate() ? "≈" : "")
                + (date.uncertain() ? "?" : "")
                + (plot.inferred() ? "∴" : "");
    }

    /** The step by which a line of this length is counted. */
    Step step() {
        return Step.fitting(scale.first(), scale.last(), STEPS_COUNTED);
    }

    /**
     * A lane of bars, from the pixel given downwards.
     *
     * @param counts what begins in each step in which something does, in the order of time
     * @param most the number that the highest bar of the picture stands for
     */
    Overview.Lane bins(Lanes.Lane lane, List<BinCount> counts, long most, int top) {
        List<Bin> bins = counts.stream().map(count -> bin(lane, count, most)).toList();
        return lane(
                lane,
                top,
                top + NAME_HEIGHT + BAR_HEIGHT + GAP,
                counts.stream().mapToLong(BinCount::count).sum(),
                counts.stream().mapToLong(BinCount::fitting).sum(),
                List.of(),
                bins);
    }

    private Bin bin(Lanes.Lane lane, BinCount count, long most) {
        Step step = step();
        LocalDate start = step.start(count.step());
        double at = scale.at(start);
        Link inLane = lane.mechanism()
                .map(mechanism -> link.withOnly(MECHANISM, mechanism))
                .orElse(link);
        return new Bin(
                within(inLane, step, start),
                lane.name() + ", " + step.words(start) + ": " + count.count()
                        + (count.fitting() == count.count() ? "" : ", of which " + count.fitting() + " fit the filter")
                        + (count.met() == count.count()
                                ? ""
                                : "; " + (count.count() - count.met()) + " not known to have taken place")
                        + (lane.mechanism().isPresent() ? "" : "; leads to all engagements of that time"),
                at,
                TimeScale.rounded(scale.at(step.end(start).plusDays(1)) - at),
                count.count(),
                height(count.count(), most),
                height(count.fitting(), most),
                count.met() > 0);
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(3, Math.round((double) BAR_HEIGHT * count / most));
    }

    private Overview.Lane lane(
            Lanes.Lane lane, int top, int bottom, long count, long fitting, List<Dot> dots, List<Bin> bins) {
        Optional<String> address =
                lane.mechanism().map(id -> link.toggle(MECHANISM, id).toString());
        return new Overview.Lane(
                lane.name(), lane.shortName(), address, lane.hue(), top, bottom, count, fitting, dots, bins);
    }

    /** The steps named along the axis, each a link to its time. */
    List<Overview.Tick> ticks() {
        List<Overview.Tick> ticks = new ArrayList<>();
        List<TimeScale.Tick> steps = scale.ticks(STEPS_NAMED);
        for (TimeScale.Tick tick : steps) {
            boolean first = ticks.stream().allMatch(before -> before.at() < 0);
            boolean named = tick.step().months() < 12
                    && tick.at() >= 0
                    && (tick.opensYear() || first && !yearOpensSoonAfter(tick, steps));
            ticks.add(new Overview.Tick(
                    tick.at() < 0 ? "" : tick.label(),
                    named ? tick.start().getYear() : null,
                    tick.step().words(tick.start()),
                    within(link, tick.step(), tick.start()),
                    tick.at(),
                    TimeScale.rounded(scale.at(tick.end().plusDays(1)) - tick.at())));
        }
        return ticks;
    }

    private static boolean yearOpensSoonAfter(TimeScale.Tick tick, List<TimeScale.Tick> steps) {
        return steps.stream()
                .anyMatch(later -> later.opensYear() && later.at() > tick.at() && later.at() < tick.at() + FOR_A_YEAR);
    }

    /** Where the steps begin by which the time between the ticks is divided. */
    List<Double> subdivisions() {
        return scale.ticks(STEPS_COUNTED).stream().map(TimeScale.Tick::at).toList();
    }

    private static String within(Link link, Step step, LocalDate start) {
        return link.withOnly("from", step.from(start))
                .withOnly("to", step.to(start))
                .toString();
    }

    /** Where a stretch of time lies. */
    Extent extent(TimeScale stretch) {
        return new Extent(scale.at(stretch.first()), scale.at(stretch.last().plusDays(1)), false, false);
    }

    /** The time from end to end. */
    String span() {
        String first = Step.MONTH.words(Step.MONTH.start(scale.first()));
        String last = Step.MONTH.words(Step.MONTH.start(scale.last()));
        return first.equals(last) ? first : first + " to " + last;
    }
}
