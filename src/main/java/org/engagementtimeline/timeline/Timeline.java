package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.domain.DataSetRepository;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.engagement.EngagementCards;
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
import org.engagementtimeline.timeline.TimelinePage.Chip;
import org.engagementtimeline.timeline.TimelinePage.Corrected;
import org.engagementtimeline.timeline.TimelinePage.Event;
import org.engagementtimeline.timeline.TimelinePage.Option;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition.Direction;
import org.springframework.stereotype.Component;

/** Reads one page of the timeline, in a fixed number of queries. */
@Component
@ConsistentRead
class Timeline {

    private static final int ENGAGEMENTS_ON_A_PAGE = 50;
    private static final int MOST_BACKGROUND_ON_A_PAGE = 500;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final TimelineRecord record;
    private final DataSetRepository dataSets;
    private final Vocabularies vocabularies;
    private final Selections selections;
    private final Stretches stretches;
    private final EngagementCards lines;
    private final Overviews overviews;
    private final Facets facets;

    Timeline(
            TimelineRecord record,
            DataSetRepository dataSets,
            Vocabularies vocabularies,
            Selections selections,
            Stretches stretches,
            EngagementCards lines,
            Overviews overviews,
            Facets facets) {
        this.record = record;
        this.dataSets = dataSets;
        this.vocabularies = vocabularies;
        this.selections = selections;
        this.stretches = stretches;
        this.lines = lines;
        this.overviews = overviews;
        this.facets = facets;
    }

    TimelinePage page(TimelineFilter filter, Optional<Keyset> start) {
        return page(filter, start, ENGAGEMENTS_ON_A_PAGE);
    }

    TimelinePage page(TimelineFilter filter, Optional<Keyset> start, int size) {
        Vocabulary vocabulary = vocabularies.of(filter);
        Selection selection = selections.of(filter, vocabulary);
        Stretch stretch = stretches.read(selection, start, size);
        List<Event> background = filter.background() ? background(filter, stretch) : List.of();
        DataSet dataSet = dataSets.current();
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
                                lines.of(stretch.engagements()),
                                background,
                                stretch.metBefore().map(Engagement::date)),
                stretch.last()
                        .filter(last -> stretch.more())
                        .map(last -> filter.address(
                                Keyset.of(last, Direction.FORWARD).parameter())),
                back(filter, start, stretch),
                FormatLinks.beside("/engagements" + filter.address().substring(1), List.of(Format.values())));
    }

    /** Leads to the page before; to the first one from a place that no engagement of the filter follows. */
    private static Optional<String> back(TimelineFilter filter, Optional<Keyset> start, Stretch stretch) {
        if (stretch.engagements().isEmpty()) {
            return start.map(beyond -> filter.address());
        }
        return stretch.before()
                .flatMap(before -> stretch.first())
                .map(first ->
                        filter.address(Keyset.of(first, Direction.BACKWARD).parameter()));
    }

    /**
     * The events after the engagement before this page, up to the last one on it, so that every event is on one page; the
     * first and the last page reach to the ends of time.
     */
    private List<Event> background(TimelineFilter filter, Stretch stretch) {
        if (stretch.engagements().isEmpty()) {
            return List.of();
        }
        boolean newest = filter.sort() == Sort.NEWEST;
        Optional<Engagement> end = stretch.last().filter(last -> stretch.more());
        Optional<Engagement> low = newest ? end : stretch.before();
        Optional<Engagement> high = newest ? stretch.before() : end;
        return record
                .background(
                        low.map(Engagement::sortDay).orElse(BEGINNING),
                        low.map(Engagement::id).orElse(""),
                        high.map(Engagement::sortDay).orElse(END),
                        high.map(Engagement::id).orElse("~"),
                        Keyset.order(filter),
                        Limit.of(MOST_BACKGROUND_ON_A_PAGE))
                .stream()
                .filter(event -> mayBeWithin(event, filter))
                .map(event -> new Event(event.id(), event.title(), event.kind(), event.certainty(), event.dated()))
                .toList();
    }

    private static boolean mayBeWithin(BackgroundEvent event, TimelineFilter filter) {
        return (filter.from() == null
                        || event.latest() == null
                        || !event.latest().isBefore(filter.from().first()))
                && (filter.to() == null
                        || event.earliest() == null
                        || !event.earliest().isAfter(filter.to().last()));
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
