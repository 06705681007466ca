package org.engagementtimeline.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartBar;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.ChartMark.MarkRows;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.chart.TimeRange;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.overview.LaneGroup.LaneItem;
import org.engagementtimeline.overview.Overview.Heading;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.web.Link;

/** Lays out the lanes of the overview: with a mark for each engagement or event, or with bars that count them. */
final class OverviewLayout {

    private static final String MECHANISM = Facet.MECHANISM.parameter();
    private static final int NAME_HEIGHT = 17;
    private static final int BAR_HEIGHT = 28;
    private static final int GAP = 5;

    /** In percent of the chart: about the radius of a mark on a wide screen. */
    private static final double MARK_RADIUS = 0.75;

    private final Link link;
    private final TimeScale scale;

    OverviewLayout(EngagementFilter filter, TimeScale scale) {
        this.link = filter.link();
        this.scale = scale;
    }

    TimeAxis axis() {
        return TimeAxis.of(scale, period -> within(link, period));
    }

    /** @param items in the order of time */
    Lane engagements(LaneGroup group, List<LaneItem> items) {
        return marks(group, items, 15, new MarkRows(5));
    }

    /** The lane of the background events, with lower rows than a lane of engagements. */
    Lane events(List<LaneItem> items) {
        return marks(LaneGroup.BACKGROUND, items, 9, new MarkRows(10));
    }

    private Lane marks(LaneGroup group, List<LaneItem> items, int rowHeight, MarkRows rows) {
        List<ChartMark> placed = new ArrayList<>();
        for (LaneItem item : items) {
            ChartMark mark = ChartMark.of(scale, item.dated().date(), item.symbol(), item.address(), item.inWords());
            int y = NAME_HEIGHT + row(mark, rows) * rowHeight + rowHeight / 2;
            placed.add(mark.at(y).signed(item.signs()).faint(!item.fits()));
        }
        // Marks without a symbol are drawn below the others, so that readers can point at each symbol.
        placed.sort(Comparator.comparing(mark -> mark.range().anchored()));
        int height = NAME_HEIGHT + rows.count() * rowHeight + GAP;
        long fitting = items.stream().filter(LaneItem::fits).count();
        return new Lane(heading(group), height, items.size(), fitting, placed, List.of());
    }

    private static int row(ChartMark mark, MarkRows rows) {
        TimeRange range = mark.range();
        double from = range.anchor() - MARK_RADIUS;
        double to = range.anchor() + MARK_RADIUS;
        return mark.band() ? rows.next(Math.min(range.from(), from), Math.max(range.to(), to)) : rows.next(from, to);
    }

    /** A lane with bars that count the background events. Their height has a scale of its own. */
    Lane bars(List<PeriodCount> events) {
        return bars(LaneGroup.BACKGROUND, events, PeriodCount.highest(events.stream()));
    }

    /** @param highest the count of the highest bar of the chart */
    Lane bars(LaneGroup group, List<PeriodCount> counts, long highest) {
        Link inLane =
                group.choice().map(value -> link.withOnly(MECHANISM, value)).orElse(link);
        return new Lane(
                heading(group),
                NAME_HEIGHT + BAR_HEIGHT + GAP,
                counts.stream().mapToLong(PeriodCount::count).sum(),
                counts.stream().mapToLong(PeriodCount::fitting).sum(),
                List.of(),
                counts.stream().map(count -> bar(group, inLane, count, highest)).toList());
    }

    private ChartBar bar(LaneGroup group, Link inLane, PeriodCount count, long highest) {
        return new ChartBar(
                scale.range(count.period()),
                ChartBar.height(count.count(), highest, BAR_HEIGHT),
                ChartBar.height(count.fitting(), highest, BAR_HEIGHT),
                count.met() == 0,
                within(inLane, count.period()),
                group.name() + ", " + count.period().inWords() + ": " + count.count()
                        + (count.fitting() == count.count()
                                ? ""
                                : ", " + count.fitting() + " of them " + (count.fitting() == 1 ? "matches" : "match")
                                        + " the filter")
                        + (count.met() == count.count()
                                ? ""
                                : "; " + (count.count() - count.met()) + " not known to have taken place")
                        + (group.choice().isPresent() ? "" : "; links to all engagements of the period"));
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

    /**
     * How many engagements or events of a lane begin in a period.
     *
     * @param fitting how many of these the filter selects
     * @param met how many of these took place
     */
    record PeriodCount(CalendarPeriod period, long count, long fitting, long met) {

        /** A count of background events. They all took place, and filters do not apply to them. */
        static PeriodCount ofEvents(CalendarPeriod period, long count) {
            return new PeriodCount(period, count, count, count);
        }

        PeriodCount fitting(long selected) {
            return new PeriodCount(period, count, selected, met);
        }

        /** The highest count; 0 if there is none. */
        static long highest(Stream<PeriodCount> counts) {
            return counts.mapToLong(PeriodCount::count).max().orElse(0);
        }
    }
}
