package org.engagementtimeline.overview;

import static java.util.Collections.max;
import static java.util.Collections.min;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.background.BackgroundRepository;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.ChartMark;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.overview.LaneGroup.MechanismCoverage;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.overview.OverviewLayout.PeriodCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Builds the chart above the timeline: for all dates, or for the dates of the filter with a margin. Its size is limited: if the filter
 * selects more than {@value #MOST_MARKS} engagements, it counts them by periods.
 */
@Component
public class Overviews {

    private static final int MOST_MARKS = 200;
    private static final int MOST_ITEMS_KEPT = 2_000;

    /** During a load, pages may read the old and the new revision. */
    private static final int REVISIONS = 2;

    private final EngagementReader engagements;
    private final BackgroundRepository background;
    private final EngagementSelector selector;
    private final JdbcClient database;
    private final Cache<String, Optional<WholeTime>> wholeTimes =
            Caffeine.newBuilder().maximumSize(REVISIONS).build();

    Overviews(
            EngagementReader engagements,
            BackgroundRepository background,
            EngagementSelector selector,
            JdbcClient database) {
        this.engagements = engagements;
        this.background = background;
        this.selector = selector;
        this.database = database;
    }

    /**
     * What the charts of one revision have in common.
     *
     * @param groups the lanes of the mechanisms
     * @param counts how many engagements of each lane begin in each period of the whole time
     * @param scale the scale of the whole time
     * @param eventsOutside how many background events do not begin in it
     * @param events how many background events begin in each period
     * @param items what charts showed of engagements, by id
     */
    private record WholeTime(
            List<LaneGroup> groups,
            Map<LaneGroup, List<PeriodCount>> counts,
            TimeScale scale,
            long eventsOutside,
            List<PeriodCount> events,
            LoadingCache<String, LaneItem> items) {}

    /** The chart for a filter; none if the record has no engagement. */
    public Optional<Overview> of(Selection selection) {
        return wholeTimes
                .get(selection.revision(), any -> wholeTime(selection))
                .map(whole -> overview(selection, whole));
    }

    private Optional<WholeTime> wholeTime(Selection selection) {
        List<MechanismCoverage> coverage = database.sql("select * from timeline_reach")
                .query(MechanismCoverage.class)
                .list();
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        TimeScale scale = MechanismCoverage.scale(coverage);
        List<LaneGroup> groups = LaneGroup.of(selection.mechanisms(), coverage);
        List<PeriodCount> events = events(scale);
        return Optional.of(new WholeTime(
                groups,
                groups.stream().collect(toMap(group -> group, group -> counts(of(group, selection), scale))),
                scale,
                background.count()
                        - events.stream().mapToLong(PeriodCount::count).sum(),
                events,
                Caffeine.newBuilder()
                        .maximumSize(MOST_ITEMS_KEPT)
                        .build(CacheLoader.bulk(ids -> engagements.cards(List.copyOf(ids)).stream()
                                .collect(toMap(EngagementCard::id, LaneItem::of))))));
    }

    private Overview overview(Selection selection, WholeTime wholeTime) {
        TimeScale whole = wholeTime.scale();
        EngagementFilter filter = selection.filter();
        Optional<TimeScale> chosen = chosen(filter, whole);
        TimeScale shown = chosen.map(whole::around).orElse(whole);
        boolean all = shown.equals(whole);
        OverviewLayout layout = new OverviewLayout(filter, shown);
        Selection.Part within = selection.within(shown.first(), shown.last());
        Selection.Part selected = within.selected();
        List<LaneItem> items = selected.count() > MOST_MARKS
                ? List.of()
                : wholeTime.items().getAll(selector.ids(selection, selected)).values().stream()
                        .sorted(LaneItem.IN_TIME)
                        .toList();
        return new Overview(
                layout.axis(),
                wholeTime.groups().stream()
                        .map(group -> {
                            List<PeriodCount> counts =
                                    all ? wholeTime.counts().get(group) : counts(of(group, selection), shown);
                            return lane(layout, shown, group, selection, within, items, counts);
                        })
                        .toList(),
                Optional.of(filter)
                        .filter(EngagementFilter::background)
                        .map(shows -> layout.background(all ? wholeTime.events() : events(shown))),
                filter.background() && all ? wholeTime.eventsOutside() : 0,
                all
                        ? Optional.empty()
                        : Optional.of(
                                filter.link().without("from").without("to").toString()),
                chosen.map(shown::range),
                items.stream().map(LaneItem::status).distinct().sorted().toList(),
                items.stream().anyMatch(item -> !ChartMark.doubt(item.dated()).isEmpty()));
    }

    /**
     * @param within all engagements of the time of the chart
     * @param items the selected engagements of all lanes; none if they are too many
     * @param counts how many engagements of the lane begin in each period, selected or not
     */
    private static Lane lane(
            OverviewLayout layout,
            TimeScale shown,
            LaneGroup group,
            Selection selection,
            Selection.Part within,
            List<LaneItem> items,
            List<PeriodCount> counts) {
        Selection.Part all = of(group, selection);
        long count = all.countIn(within);
        List<PeriodCount> selected = selection.selectsAll() ? counts : counts(all.selected(), shown);
        List<CalendarPeriod> rest = rest(counts, selected);
        List<LaneItem> own = items.stream().filter(group::has).toList();
        return own.isEmpty() && !selected.isEmpty()
                ? layout.bars(group, selected, count, rest)
                : layout.engagements(group, own, count, rest);
    }

    /** The engagements of a lane, selected or not. */
    private static Selection.Part of(LaneGroup group, Selection selection) {
        return selection.having(Facet.MECHANISM, group.values());
    }

    /** How many of a lane begin in each period in which some do, in the order of time. */
    private static List<PeriodCount> counts(Selection.Part lane, TimeScale shown) {
        Selection.Part met = lane.met();
        return shown.periods(shown.barUnit()).stream()
                .map(period -> new PeriodCount(
                        period, lane.count(period.first(), period.last()), met.count(period.first(), period.last())))
                .filter(count -> count.count() > 0)
                .toList();
    }

    /** The periods in which the lane has more than what is selected. */
    private static List<CalendarPeriod> rest(List<PeriodCount> all, List<PeriodCount> selected) {
        Map<CalendarPeriod, Long> numbers = selected.stream().collect(toMap(PeriodCount::period, PeriodCount::count));
        return all.stream()
                .filter(count -> count.count() > numbers.getOrDefault(count.period(), 0L))
                .map(PeriodCount::period)
                .toList();
    }

    private List<PeriodCount> events(TimeScale shown) {
        CalendarUnit unit = shown.barUnit();
        return database.sql("""
                        select month / :months as period, sum(number) as count from timeline_background
                        where month between :first and :last group by 1 order by 1
                        """)
                .param("months", unit.months())
                .param("first", CalendarUnit.MONTH.period(shown.first()).index())
                .param("last", CalendarUnit.MONTH.period(shown.last()).index())
                .query((row, number) ->
                        PeriodCount.ofEvents(new CalendarPeriod(unit, row.getInt("period")), row.getLong("count")))
                .list();
    }

    /** The dates of the filter within the whole time; none if it selects all of it, or a time without engagements. */
    private static Optional<TimeScale> chosen(EngagementFilter filter, TimeScale whole) {
        LocalDate first = max(List.of(filter.firstDay().orElse(whole.first()), whole.first()));
        LocalDate last = min(List.of(filter.lastDay().orElse(whole.last()), whole.last()));
        return first.isAfter(last) || filter.from() == null && filter.to() == null
                ? Optional.empty()
                : Optional.of(new TimeScale(first, last));
    }
}
