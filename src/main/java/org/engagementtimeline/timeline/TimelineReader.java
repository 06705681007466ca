package org.engagementtimeline.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.background.BackgroundRepository;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.filter.Cursor;
import org.engagementtimeline.filter.EngagementFacets;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementFilter.Sort;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.filter.PeriodOptions;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.overview.Overviews;
import org.engagementtimeline.timeline.TimelineEntries.RenderingKey;
import org.engagementtimeline.timeline.TimelinePage.Corrected;
import org.engagementtimeline.timeline.TimelinePage.Option;
import org.engagementtimeline.timeline.TimelinePage.Year;
import org.engagementtimeline.web.Link;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads pages of the timeline, in a fixed number of queries, and its beginning for frames on other sites. */
@Component
@ConsistentRead
class TimelineReader {

    /** An engagement is below the headings of its year and month; in a frame only below that of its year. */
    private static final int PAGE_HEADING = 4;

    private static final int FRAME_HEADING = 3;
    private static final int ROW = 0;
    private static final int ENGAGEMENTS_ON_A_PAGE = 50;
    private static final int ENGAGEMENTS_IN_A_FRAME = 10;

    /** Filtered engagements may be far apart, so there may be many events between them. */
    private static final int MOST_BACKGROUND_OF_A_FILTER = 100;

    private static final int MOST_BACKGROUND_ON_A_PAGE = 500;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final BackgroundRepository events;
    private final EngagementSelector selector;
    private final TimelineEntries entries;
    private final Overviews overviews;
    private final EngagementFacets facets;

    TimelineReader(
            BackgroundRepository events,
            EngagementSelector selector,
            TimelineEntries entries,
            Overviews overviews,
            EngagementFacets facets) {
        this.events = events;
        this.selector = selector;
        this.entries = entries;
        this.overviews = overviews;
        this.facets = facets;
    }

    TimelinePage page(EngagementFilter filter, TimelinePosition start) {
        return page(filter, start, ENGAGEMENTS_ON_A_PAGE);
    }

    TimelinePage page(EngagementFilter filter, TimelinePosition start, int size) {
        Selection selection = selector.select(filter);
        boolean asTable = filter.asTable();
        Slice slice = slice(selection, start, size, asTable ? ROW : PAGE_HEADING);
        Map<Boolean, List<TimelineEntry>> background = (filter.background() && !asTable
                        ? background(filter, slice)
                        : List.<TimelineEntry>of())
                .stream().collect(partitioningBy(event -> chronology(filter).spans(event.date())));
        List<FacetOptions> options = facets.of(selection);
        DataSet dataSet = selection.dataSet();
        Link link = filter.link();
        return new TimelinePage(
                link.and(start).toString(),
                dataSet.title(),
                dataSet.description(),
                filter,
                selection.sentence(),
                selection.count(),
                chips(filter, options),
                corrected(selection),
                overviews.of(selection),
                PeriodOptions.of(selection),
                options,
                switches(filter),
                background.get(true),
                asTable ? List.of() : years(filter, slice, background.get(false)),
                asTable ? Optional.of(TimelineTable.of(filter, slice.engagements())) : Optional.empty(),
                slice.last()
                        .filter(last -> slice.more())
                        .map(last ->
                                link.and(TimelinePosition.after(cursor(last))).toString()),
                previous(filter, start, slice));
    }

    /** A frame has cards, so an order that is not in time does not apply. */
    EmbedPage embed(EngagementFilter asked) {
        EngagementFilter filter = asked.inTime();
        Selection selection = selector.select(filter);
        Slice slice = slice(selection, TimelinePosition.START, ENGAGEMENTS_IN_A_FRAME, FRAME_HEADING);
        return new EmbedPage(
                selection.dataSet().title(),
                filter,
                selection.sentence(),
                selection.corrections(),
                selection.count(),
                years(filter, slice, List.of()),
                selection.count() - slice.engagements().size());
    }

    /**
     * The engagements that one page shows.
     *
     * @param engagements in the order of the filter
     * @param before the engagement before this page, if any
     * @param begunBefore the nearest engagement before this page that began, if any
     * @param more whether there are engagements after this page
     */
    private record Slice(
            RenderingKey renderingKey,
            List<TimelineEntry> engagements,
            Optional<TimelineEntry> before,
            Optional<TimelineEntry> begunBefore,
            boolean more) {

        Optional<TimelineEntry> last() {
            return engagements.isEmpty() ? Optional.empty() : Optional.of(engagements.get(engagements.size() - 1));
        }
    }

    private Slice slice(Selection selection, TimelinePosition start, int size, int headingLevel) {
        EngagementSelector.Page page = selector.page(selection, start, size);
        RenderingKey renderingKey = new RenderingKey(selection.revision(), headingLevel);
        List<String> ids = Stream.of(page.ids().stream(), page.before().stream(), page.begunBefore().stream())
                .flatMap(identity())
                .distinct()
                .toList();
        Map<String, TimelineEntry> found =
                entries.engagements(renderingKey, ids).stream().collect(toMap(TimelineEntry::id, identity()));
        return new Slice(
                renderingKey,
                page.ids().stream().map(found::get).toList(),
                page.before().map(found::get),
                page.begunBefore().map(found::get),
                page.more());
    }

    private List<Year> years(EngagementFilter filter, Slice slice, List<TimelineEntry> background) {
        return chronology(filter)
                .years(slice.engagements(), background, slice.begunBefore().map(TimelineEntry::date));
    }

    private Chronology chronology(EngagementFilter filter) {
        return new Chronology(filter, words -> entries.silence(words, filter.selectsAll()));
    }

    private static Cursor cursor(TimelineEntry entry) {
        return new Cursor(entry.date().sortDay(), entry.id());
    }

    /** The address of the previous page. From a position after the last engagement it is that of the first page. */
    private static Optional<String> previous(EngagementFilter filter, TimelinePosition start, Slice slice) {
        if (slice.engagements().isEmpty()) {
            return start.cursor().map(beyond -> filter.address());
        }
        TimelinePosition end =
                TimelinePosition.before(cursor(slice.engagements().get(0)));
        return slice.before().map(before -> filter.link().and(end).toString());
    }

    /**
     * The events between the end of the previous page and the end of this one, so every event is on exactly one page. The first and
     * the last page have no limit on their outer side.
     */
    private List<TimelineEntry> background(EngagementFilter filter, Slice slice) {
        if (slice.engagements().isEmpty()) {
            return List.of();
        }
        boolean newest = filter.newestFirst();
        Optional<TimelineEntry> end = slice.last().filter(last -> slice.more());
        Optional<TimelineEntry> low = newest ? end : slice.before();
        Optional<TimelineEntry> high = newest ? slice.before() : end;
        List<String> ids = events.between(
                low.map(entry -> entry.date().sortDay()).orElse(BEGINNING),
                low.map(TimelineEntry::id).orElse(""),
                high.map(entry -> entry.date().sortDay()).orElse(END),
                high.map(TimelineEntry::id).orElse("~"),
                filter.firstDay().orElse(BEGINNING),
                filter.lastDay().orElse(END),
                newest ? BackgroundRepository.IN_TIME.descending() : BackgroundRepository.IN_TIME,
                Limit.of(filter.selectsAll() ? MOST_BACKGROUND_ON_A_PAGE : MOST_BACKGROUND_OF_A_FILTER));
        return entries.background(slice.renderingKey(), ids);
    }

    private static Optional<Corrected> corrected(Selection selection) {
        Link link = selection.filter().link();
        return selection
                .words()
                .filter(words -> !words.corrections().isEmpty())
                .map(words -> new Corrected(
                        words.corrections(),
                        link.withOnly("q", words.exactly().text()).toString()));
    }

    private static List<FilterChip> chips(EngagementFilter filter, List<FacetOptions> options) {
        Link link = filter.link();
        List<FilterChip> chips = new ArrayList<>(FacetOptions.chips(options));
        chips.addAll(FilterChip.time(filter.from(), filter.to(), link));
        if (filter.q() != null) {
            chips.add(new FilterChip(
                    "q", "words", filter.q().text(), link.without("q").toString()));
        }
        if (filter.onlyConflicting()) {
            chips.add(new FilterChip(
                    "conflicting", "conflict", "", link.without("conflicting").toString()));
        }
        return chips;
    }

    private static List<Option> switches(EngagementFilter filter) {
        Link cards = filter.sort().inTime()
                ? filter.link().without("view")
                : filter.link().without("view").without("sort");
        Option asCards = new Option("view", "cards", !filter.asTable(), cards.toString());
        Option asTable = new Option(
                "view",
                "table",
                filter.asTable(),
                filter.link().withOnly("view", "table").toString());
        if (filter.asTable()) {
            return List.of(asCards, asTable);
        }
        Link newest = filter.link().without("sort");
        Link shown = filter.link().without("background");
        boolean isNewest = filter.newestFirst();
        return List.of(
                asCards,
                asTable,
                new Option("order", "newest-first", isNewest, newest.toString()),
                new Option(
                        "order",
                        "oldest-first",
                        !isNewest,
                        newest.with("sort", Sort.OLDEST.term()).toString()),
                new Option("background", "with-background", filter.background(), shown.toString()),
                new Option(
                        "background",
                        "without",
                        !filter.background(),
                        shown.with("background", "false").toString()));
    }
}
