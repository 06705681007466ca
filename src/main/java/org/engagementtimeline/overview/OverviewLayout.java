package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeRange;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.overview.Overview.Heading;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.web.Link;

/** Lays out the lanes of the overview: with symbols of the engagements, or with bars that count them. */
final class OverviewLayout {

    private static final String MECHANISM = Facet.MECHANISM.parameter();

    /** Rows of this height keep symbols so far apart that a finger finds each. */
    private static final int LANE_HEIGHT = 24;

    private static final int BACKGROUND_HEIGHT = 18;

    /** Between the bars of a lane and the lane above. */
    private static final int GAP = 3;

    private final Link link;
    private final TimeScale scale;

    OverviewLayout(EngagementFilter filter, TimeScale scale) {
        this.link = filter.link();
        this.scale = scale;
    }

    TimeAxis axis() {
        return TimeAxis.of(scale, period -> within(link, period));
    }

    /**
     * A lane with symbols.
     *
     * @param items what the filter selects, in the order of time
     * @param count how many engagements the lane has in the time of the chart
     */
    Lane engagements(LaneGroup group, List<LaneItem> items, long count, List<CalendarPeriod> rest) {
        List<ChartMark> marks = items.stream()
                .map(item -> ChartMark.of(
                                scale, item.dated().date(), item.status().term(), item.address(), item.inWords())
                        .at(LANE_HEIGHT / 2))
                .toList();
        Link inLane = inLane(group);
        return new Lane(
                heading(group),
                LANE_HEIGHT,
                items.size(),
                count,
                marks,
                new LaneTargets(scale, items, together -> within(inLane, together)).targets(),
                List.of(),
                ranges(rest));
    }

    /**
     * A lane with bars. Their height has a scale of its own in each lane.
     *
     * @param counts of what the filter selects
     */
    Lane bars(LaneGroup group, List<PeriodCount> counts, long count, List<CalendarPeriod> rest) {
        Link inLane = inLane(group);
        String aside = group.choice().isPresent() ? "" : "; links to all engagements of the period";
        return bars(
                heading(group),
                LANE_HEIGHT,
                count,
                counts,
                ranges(rest),
                period -> within(inLane, period),
                period -> group.name() + ", " + period.inWords() + ": " + period.count()
                        + (period.met() == period.count()
                                ? ""
                                : "; " + (period.count() - period.met()) + " not known to have taken place")
                        + aside);
    }

    /** The lane that counts the background events, to which filters do not apply. */
    Lane background(List<PeriodCount> events) {
        return bars(
                new Heading("Background", "Background", "of-background", "/background"),
                BACKGROUND_HEIGHT,
                events.stream().mapToLong(PeriodCount::count).sum(),
                events,
                List.of(),
                period -> null,
                period -> period.inWords() + ": " + period.count() + (period.count() == 1 ? " event" : " events"));
    }

    private Lane bars(
            Heading heading,
            int height,
            long count,
            List<PeriodCount> counts,
            List<TimeRange> rest,
            Function<PeriodCount, String> address,
            Function<PeriodCount, String> title) {
        long highest = counts.stream().mapToLong(PeriodCount::count).max().orElse(0);
        return new Lane(
                heading,
                height,
                counts.stream().mapToLong(PeriodCount::count).sum(),
                count,
                List.of(),
                List.of(),
                counts.stream()
                        .map(each -> new ChartBar(
                                scale.range(each.period()),
                                ChartBar.height(each.count(), highest, height - GAP),
                                ChartBar.height(each.met(), highest, height - GAP),
                                address.apply(each),
                                title.apply(each)))
                        .toList(),
                rest);
    }

    private List<TimeRange> ranges(List<CalendarPeriod> periods) {
        return periods.stream().map(scale::range).toList();
    }

    private Link inLane(LaneGroup group) {
        return group.choice().map(value -> link.withOnly(MECHANISM, value)).orElse(link);
    }

    private Heading heading(LaneGroup group) {
        String address = group.choice()
                .map(value -> link.toggle(MECHANISM, value).toString())
                .orElse(null);
        return new Heading(group.name(), group.shortName(), group.css(), address);
    }

    private static String within(Link link, CalendarPeriod period) {
        return link.withOnly("from", period.from()).withOnly("to", period.to()).toString();
    }

    private static String within(Link link, PeriodCount count) {
        return within(link, count.period());
    }

    /** The address of what may have been at the time of some engagements; without a limit where one of them has none. */
    private static String within(Link link, List<LaneItem> items) {
        Link within = link.without("from").without("to");
        Optional<LocalDate> first = limit(items, EdtfDate::earliest, (one, other) -> one.isBefore(other) ? one : other);
        Optional<LocalDate> last = limit(items, EdtfDate::latest, (one, other) -> one.isAfter(other) ? one : other);
        within = first.isPresent() ? within.with("from", first.get().toString()) : within;
        return (last.isPresent() ? within.with("to", last.get().toString()) : within).toString();
    }

    private static Optional<LocalDate> limit(
            List<LaneItem> items, Function<EdtfDate, Optional<LocalDate>> end, BinaryOperator<LocalDate> further) {
        List<Optional<LocalDate>> ends =
                items.stream().map(item -> end.apply(item.dated().date())).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream()
                        .map(Optional::get)
                        .reduce(further)
                        .filter(day -> day.getYear() > 0 && day.getYear() < 10_000)
                : Optional.empty();
    }

    /**
     * How many engagements or events of a lane begin in a period.
     *
     * @param met how many of these took place
     */
    record PeriodCount(CalendarPeriod period, long count, long met) {

        /** A count of background events. They all took place. */
        static PeriodCount ofEvents(CalendarPeriod period, long count) {
            return new PeriodCount(period, count, count);
        }

        String inWords() {
            return period.inWords();
        }
    }
}
