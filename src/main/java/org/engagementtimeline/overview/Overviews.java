package org.engagementtimeline.overview;

import static java.util.Collections.max;
import static java.util.Collections.min;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engagementtimeline.background.BackgroundRepository;
import org.engagementtimeline.background.ListedEvent;
import org.engagementtimeline.chart.CalendarUnit;
import org.engagementtimeline.chart.CalendarUnit.CalendarPeriod;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.engagement.EngagementReader;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.overview.LaneGroup.LaneItem;
import org.engagementtimeline.overview.LaneGroup.MechanismCoverage;
import org.engagementtimeline.overview.Overview.Lane;
import org.engagementtimeline.overview.OverviewLayout.PeriodCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Builds the chart above the timeline: for all dates, or for the dates of the filter with a margin. Its size is limited: if there
 * are more than {@value #MOST_MARKS} engagements, it counts them by periods.
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
     * @param eventsOutside how many background events are certainly outside of it
     * @param events the lane of the background events, if each has a mark; it is the same for every filter
     * @param eventCounts how many background events begin in each period, if there are too many for marks
     * @param items what charts showed of engagements, by id
     * @param eventItems what charts showed of background events, by id
     */
    private record WholeTime(
            List<LaneGroup> groups,
            Map<LaneGroup, List<PeriodCount>> counts,
            TimeScale scale,
            long eventsOutside,
            Optional<Lane> events,
            List<PeriodCount> eventCounts,
            LoadingCache<String, LaneItem> items,
            LoadingCache<String, LaneItem> eventItems) {}

    private static LoadingCache<String, LaneItem> kept(Function<Set<? extends String>, Map<String, LaneItem>> read) {
        return Caffeine.newBuilder().maximumSize(MOST_ITEMS_KEPT).build(CacheLoader.bulk(read));
    }

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
        LoadingCache<String, LaneItem> eventItems =
                kept(ids -> background.listed(Set.copyOf(ids)).stream().collect(toMap(ListedEvent::id, LaneItem::of)));
        Optional<Lane> events = events(new OverviewLayout(EngagementFilter.ALL, scale), scale, eventItems);
        return Optional.of(new WholeTime(
                groups,
                groups.stream().collect(toMap(group -> group, group -> counts(group, selection, scale))),
                scale,
                background.countOutside(scale.first(), scale.last()),
                events,
                events.isPresent() ? List.of() : eventCounts(scale),
                kept(ids ->
                        engagements.cards(List.copyOf(ids)).stream().collect(toMap(EngagementCard::id, LaneItem::of))),
                eventItems));
    }

    private Overview overview(Selection selection, WholeTime wholeTime) {
        TimeScale whole = wholeTime.scale();
        EngagementFilter filter = selection.filter();
        Optional<TimeScale> chosen = chosen(filter, whole);
        TimeScale shown = chosen.map(whole::around).orElse(whole);
        boolean all = shown.equals(whole);
        OverviewLayout layout = new OverviewLayout(filter, shown);
        List<LaneGroup> groups = wholeTime.groups();
        Selection.Part within = selection.within(shown.first(), shown.last());
        Map<LaneGroup, List<PeriodCount>> counts = within.count() <= MOST_MARKS
                ? Map.of()
                : groups.stream()
                        .collect(toMap(
                                group -> group,
                                group -> fitting(
                                        all ? wholeTime.counts().get(group) : counts(group, selection, shown),
                                        group,
                                        selection)));
        long highest = PeriodCount.highest(counts.values().stream().flatMap(List::stream));
        return new Overview(
                layout.axis(),
                counts.isEmpty()
                        ? marks(layout, wholeTime, selection, within)
                        : groups.stream()
                                .map(group -> layout.bars(group, counts.get(group), highest))
                                .toList(),
                Optional.of(filter)
                        .filter(EngagementFilter::background)
                        .map(shows -> all ? background(layout, wholeTime) : background(layout, shown, wholeTime)),
                filter.background() && all ? wholeTime.eventsOutside() : 0,
                highest,
                all
                        ? Optional.empty()
                        : Optional.of(
                                filter.link().without("from").without("to").toString()),
                chosen.map(shown::range));
    }

    private List<Lane> marks(OverviewLayout layout, WholeTime whole, Selection selection, Selection.Part within) {
        Set<String> selected = Set.copyOf(selector.ids(selection, within.selected()));
        List<LaneItem> items = new ArrayList<>();
        whole.items()
                .getAll(selector.ids(selection, within))
                .forEach((id, item) -> items.add(selected.contains(id) ? item : item.notFitting()));
        items.sort(LaneItem.IN_TIME);
        return whole.groups().stream()
                .map(group -> layout.engagements(
                        group, items.stream().filter(group::has).toList()))
                .toList();
    }

    /** How many engagements of a lane begin in each period in which some do, in the order of time. */
    private static List<PeriodCount> counts(LaneGroup group, Selection selection, TimeScale shown) {
        Selection.Part all = selection.having(Facet.MECHANISM, group.values());
        Selection.Part met = all.met();
        return shown.periods(shown.barUnit()).stream()
                .map(period -> {
                    long count = all.count(period.first(), period.last());
                    return new PeriodCount(period, count, count, met.count(period.first(), period.last()));
                })
                .filter(count -> count.count() > 0)
                .toList();
    }

    /** The same counts of the same lane, with how many of each the filter selects. */
    private static List<PeriodCount> fitting(List<PeriodCount> counts, LaneGroup group, Selection selection) {
        if (selection.selectsAll()) {
            return counts;
        }
        Selection.Part fitting =
                selection.having(Facet.MECHANISM, group.values()).selected();
        return counts.stream()
                .map(count -> count.fitting(
                        fitting.count(count.period().first(), count.period().last())))
                .toList();
    }

    private static Lane background(OverviewLayout layout, WholeTime whole) {
        return whole.events().orElseGet(() -> layout.bars(whole.eventCounts()));
    }

    private Lane background(OverviewLayout layout, TimeScale shown, WholeTime whole) {
        return events(layout, shown, whole.eventItems()).orElseGet(() -> layout.bars(eventCounts(shown)));
    }

    /** The lane of the background events with a mark for each, unless there are too many. */
    private Optional<Lane> events(OverviewLayout layout, TimeScale shown, LoadingCache<String, LaneItem> items) {
        List<String> ids = background.within(shown.first(), shown.last(), MOST_MARKS + 1);
        return ids.size() > MOST_MARKS
                ? Optional.empty()
                : Optional.of(layout.events(items.getAll(ids).values().stream()
                        .sorted(LaneItem.IN_TIME)
                        .toList()));
    }

    private List<PeriodCount> eventCounts(TimeScale shown) {
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
        LocalDate first = filter.from() == null
                ? whole.first()
                : max(List.of(filter.from().first(), whole.first()));
        LocalDate last =
                filter.to() == null ? whole.last() : min(List.of(filter.to().last(), whole.last()));
        return first.isAfter(last) || filter.from() == null && filter.to() == null
                ? Optional.empty()
                : Optional.of(new TimeScale(first, last));
    }
}
