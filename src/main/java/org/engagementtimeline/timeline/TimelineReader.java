package org.engagementtimeline.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.domain.DataSetRepository;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.Dimension;
import org.engagementtimeline.filter.Facets;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.Selections;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.TimelineFilter.Sort;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.overview.Overviews;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.search.Interpretation;
import org.engagementtimeline.timeline.TimelineEntries.Edition;
import org.engagementtimeline.timeline.TimelinePage.Chip;
import org.engagementtimeline.timeline.TimelinePage.Corrected;
import org.engagementtimeline.timeline.TimelinePage.Option;
import org.engagementtimeline.timeline.TimelineRepository.EventInTime;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition.Direction;
import org.springframework.stereotype.Component;

/** Reads pages of the timeline, in a fixed number of queries, and its beginning for frames on other sites. */
@Component
@ConsistentRead
class TimelineReader {

    /** An engagement stands under the headings of its year and month; in a frame only under that of its year. */
    private static final int PAGE_HEADING = 4;

    private static final int FRAME_HEADING = 3;
    private static final int ENGAGEMENTS_ON_A_PAGE = 50;
    private static final int ENGAGEMENTS_IN_A_FRAME = 10;

    /** Under a filter the background is between engagements that may be far apart. */
    private static final int MOST_BACKGROUND_OF_A_FILTER = 100;

    private static final int MOST_BACKGROUND_ON_A_PAGE = 500;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final TimelineRepository record;
    private final DataSetRepository dataSets;
    private final Vocabularies vocabularies;
    private final Selections selections;
    private final TimelineEntries entries;
    private final Overviews overviews;
    private final Facets facets;

    TimelineReader(
            TimelineRepository record,
            DataSetRepository dataSets,
            Vocabularies vocabularies,
            Selections selections,
            TimelineEntries entries,
            Overviews overviews,
            Facets facets) {
        this.record = record;
        this.dataSets = dataSets;
        this.vocabularies = vocabularies;
        this.selections = selections;
        this.entries = entries;
        this.overviews = overviews;
        this.facets = facets;
    }

    TimelinePage page(TimelineFilter filter, Optional<Keyset> start) {
        return page(filter, start, ENGAGEMENTS_ON_A_PAGE);
    }

    TimelinePage page(TimelineFilter filter, Optional<Keyset> start, int size) {
        Vocabulary vocabulary = vocabularies.of(filter);
        Selection selection = selections.of(filter, vocabulary);
        Slice slice = slice(selection, start, size, dataSets.current(), PAGE_HEADING);
        List<TimelineEntry> background = filter.background() ? background(filter, slice) : List.of();
        DataSet dataSet = slice.dataSet();
        return new TimelinePage(
                filter.address(start.map(Keyset::parameter).orElse(Map.of())),
                dataSet.title(),
                dataSet.description(),
                filter,
                FilterSentence.of(filter, vocabulary),
                selection.number(),
                chips(filter, vocabulary),
                corrected(filter, vocabulary),
                overviews.of(selection),
                facets.of(selection),
                filter.withDiffers(!filter.differs()).address(),
                options(filter),
                new Chronology(filter.sort())
                        .years(
                                slice.engagements(),
                                background,
                                slice.metBefore().map(TimelineEntry::date)),
                slice.last().filter(last -> slice.more()).map(last -> filter.address(cursor(last, Direction.FORWARD))),
                back(filter, start, slice),
                FormatLinks.beside("/engagements" + filter.address().substring(1), List.of(Format.values())));
    }

    EmbedPage embed(TimelineFilter filter) {
        Vocabulary vocabulary = vocabularies.of(filter);
        Selection selection = selections.of(filter, vocabulary);
        Slice slice = slice(selection, Optional.empty(), ENGAGEMENTS_IN_A_FRAME, dataSets.current(), FRAME_HEADING);
        return new EmbedPage(
                slice.dataSet().title(),
                filter,
                FilterSentence.of(filter, vocabulary),
                vocabulary.words().map(Interpretation::corrections).orElse(List.of()),
                selection.number(),
                new Chronology(filter.sort()).years(slice.engagements(), List.of(), Optional.empty()),
                selection.number() - slice.engagements().size());
    }

    /**
     * The engagements that one page shows.
     *
     * @param engagements in the order asked for
     * @param before the engagement just before the first of them in that order, if the filter selects one
     * @param metBefore the nearest before the first of them that took place
     * @param more whether the filter selects engagements after the last of them
     */
    private record Slice(
            DataSet dataSet,
            Edition edition,
            List<TimelineEntry> engagements,
            Optional<TimelineEntry> before,
            Optional<TimelineEntry> metBefore,
            boolean more) {

        Optional<TimelineEntry> first() {
            return engagements.stream().findFirst();
        }

        Optional<TimelineEntry> last() {
            return engagements.isEmpty() ? Optional.empty() : Optional.of(engagements.get(engagements.size() - 1));
        }
    }

    private Slice slice(Selection selection, Optional<Keyset> start, int size, DataSet dataSet, int headingLevel) {
        Selections.Page page = selections.page(selection, start, size);
        Edition edition = new Edition(dataSet.revision(), headingLevel);
        List<String> ids = Stream.of(page.ids().stream(), page.before().stream(), page.metBefore().stream())
                .flatMap(identity())
                .distinct()
                .toList();
        Map<String, TimelineEntry> found =
                entries.engagements(edition, ids).stream().collect(toMap(TimelineEntry::id, identity()));
        return new Slice(
                dataSet,
                edition,
                page.ids().stream().map(found::get).toList(),
                page.before().map(found::get),
                page.metBefore().map(found::get),
                page.more());
    }

    private static Map<String, String> cursor(TimelineEntry entry, Direction direction) {
        return new Keyset(entry.date().sortDay(), entry.id(), direction).parameter();
    }

    /** Leads to the page before; to the first one from a position that no engagement of the filter follows. */
    private static Optional<String> back(TimelineFilter filter, Optional<Keyset> start, Slice slice) {
        if (slice.engagements().isEmpty()) {
            return start.map(beyond -> filter.address());
        }
        return slice.before()
                .flatMap(before -> slice.first())
                .map(first -> filter.address(cursor(first, Direction.BACKWARD)));
    }

    /**
     * The events after the engagement before this page, up to the last one on it, so that every event is on one page; the
     * first and the last page reach to the ends of time.
     */
    private List<TimelineEntry> background(TimelineFilter filter, Slice slice) {
        if (slice.engagements().isEmpty()) {
            return List.of();
        }
        boolean newest = filter.sort() == Sort.NEWEST;
        Optional<TimelineEntry> end = slice.last().filter(last -> slice.more());
        Optional<TimelineEntry> low = newest ? end : slice.before();
        Optional<TimelineEntry> high = newest ? slice.before() : end;
        List<String> ids = record
                .background(
                        low.map(entry -> entry.date().sortDay()).orElse(BEGINNING),
                        low.map(TimelineEntry::id).orElse(""),
                        high.map(entry -> entry.date().sortDay()).orElse(END),
                        high.map(TimelineEntry::id).orElse("~"),
                        Keyset.order(filter),
                        Limit.of(filter.selectsAll() ? MOST_BACKGROUND_ON_A_PAGE : MOST_BACKGROUND_OF_A_FILTER))
                .stream()
                .filter(event -> mayBeWithin(event.date(), filter))
                .map(EventInTime::id)
                .toList();
        return entries.background(slice.edition(), ids);
    }

    private static boolean mayBeWithin(EdtfDate date, TimelineFilter filter) {
        return (filter.from() == null
                        || date.latest()
                                .filter(day -> day.isBefore(filter.from().first()))
                                .isEmpty())
                && (filter.to() == null
                        || date.earliest()
                                .filter(day -> day.isAfter(filter.to().last()))
                                .isEmpty());
    }

    private static Optional<Corrected> corrected(TimelineFilter filter, Vocabulary vocabulary) {
        return vocabulary
                .words()
                .filter(words -> !words.corrections().isEmpty())
                .map(words -> new Corrected(
                        words.corrections(), filter.withQ(words.exactly()).address()));
    }

    private static List<Chip> chips(TimelineFilter filter, Vocabulary vocabulary) {
        List<Chip> chips = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            filter.values(dimension)
                    .forEach(value -> chips.add(new Chip(
                            dimension.title(),
                            vocabulary.name(dimension, value),
                            filter.without(dimension, value).address())));
        }
        if (filter.from() != null || filter.to() != null) {
            String span = filter.from() == null
                    ? "until " + filter.to().words()
                    : filter.to() == null
                            ? "since " + filter.from().words()
                            : filter.from().words() + " to " + filter.to().words();
            chips.add(new Chip("Time", span, filter.withoutDates().address()));
        }
        if (filter.q() != null) {
            chips.add(new Chip(
                    "Search", "“" + filter.q().text() + "”", filter.withQ(null).address()));
        }
        if (filter.differs()) {
            chips.add(new Chip("Accounts", "differ", filter.withDiffers(false).address()));
        }
        return chips;
    }

    private static List<Option> options(TimelineFilter filter) {
        boolean newest = filter.sort() == Sort.NEWEST;
        return List.of(
                new Option(
                        "Order",
                        "Newest first",
                        newest,
                        filter.withSort(Sort.NEWEST).address()),
                new Option(
                        "Order",
                        "Oldest first",
                        !newest,
                        filter.withSort(Sort.OLDEST).address()),
                new Option(
                        "Background",
                        "With background",
                        filter.background(),
                        filter.withBackground(true).address()),
                new Option(
                        "Background",
                        "Without",
                        !filter.background(),
                        filter.withBackground(false).address()));
    }
}
