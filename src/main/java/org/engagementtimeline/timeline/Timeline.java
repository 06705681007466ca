package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.engagement.EngagementLines;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.DataSet;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.timeline.TimelineFilter.Sort;
import org.engagementtimeline.timeline.TimelinePage.Chip;
import org.engagementtimeline.timeline.TimelinePage.Event;
import org.engagementtimeline.timeline.TimelinePage.Option;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/** Reads one page of the timeline, in a fixed number of queries. */
@Component
@ConsistentRead
class Timeline {

    private static final int ENGAGEMENTS_ON_A_PAGE = 50;
    private static final int MOST_BACKDROP_ON_A_PAGE = 200;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final TimelineRecord record;
    private final EngagementLines lines;
    private final Facets facets;

    Timeline(TimelineRecord record, EngagementLines lines, Facets facets) {
        this.record = record;
        this.lines = lines;
        this.facets = facets;
    }

    TimelinePage page(TimelineFilter filter, Optional<Keyset> keyset) {
        Vocabulary vocabulary = Vocabulary.of(record, filter);
        Window<Engagement> window = window(filter, vocabulary, keyset);
        List<Engagement> engagements = window.getContent();
        boolean more = window.hasNext() || keyset.filter(Keyset::backwards).isPresent();
        boolean moreBefore = keyset.map(position -> !position.backwards() || window.hasNext())
                .orElse(false);
        Optional<String> onwards = !more || engagements.isEmpty()
                ? Optional.empty()
                : Optional.of(filter.address(Map.of("after", Keyset.after(engagements.get(engagements.size() - 1)))));
        Optional<String> back = !moreBefore || engagements.isEmpty()
                ? Optional.empty()
                : Optional.of(filter.address(Map.of("before", Keyset.after(engagements.get(0)))));
        List<Event> backdrop = filter.backdrop() ? backdrop(filter, engagements, onwards, back) : List.of();
        DataSet dataSet = record.dataSet();
        return new TimelinePage(
                dataSet.title(),
                dataSet.description(),
                filter,
                FilterSentence.of(filter, vocabulary::nameInSentence),
                facets.total(filter, vocabulary),
                chips(filter, vocabulary),
                facets.of(filter, vocabulary),
                options(filter),
                new Chronology(filter.sort()).years(lines.of(engagements), backdrop),
                onwards,
                back);
    }

    private Window<Engagement> window(TimelineFilter filter, Vocabulary vocabulary, Optional<Keyset> keyset) {
        org.springframework.data.domain.Sort order = org.springframework.data.domain.Sort.by("sortDay", "id");
        TimelineQuery query = Facets.query(filter, vocabulary);
        return record.findBy(
                (engagement, criteria, builder) -> query.matches(engagement, criteria::subquery, builder),
                found -> found.sortBy(filter.sort() == Sort.NEWEST ? order.descending() : order)
                        .limit(ENGAGEMENTS_ON_A_PAGE)
                        .project("mechanism", "place")
                        .scroll(keyset.<ScrollPosition>map(Keyset::position).orElseGet(ScrollPosition::keyset)));
    }

    /** The events in the stretch of time this page covers; the first and the last page reach to the ends of time. */
    private List<Event> backdrop(
            TimelineFilter filter, List<Engagement> engagements, Optional<String> onwards, Optional<String> back) {
        boolean newest = filter.sort() == Sort.NEWEST;
        LocalDate first = engagements.isEmpty() || back.isEmpty()
                ? null
                : engagements.get(0).sortDay();
        LocalDate last = engagements.isEmpty() || onwards.isEmpty()
                ? null
                : engagements.get(engagements.size() - 1).sortDay();
        LocalDate from = newest ? last : first;
        LocalDate to = newest ? first : last;
        return record
                .backdrop(from == null ? BEGINNING : from, to == null ? END : to, Limit.of(MOST_BACKDROP_ON_A_PAGE))
                .stream()
                .filter(event -> mayBeWithin(event, filter))
                .map(event -> new Event(
                        event.id(),
                        event.title(),
                        event.kind(),
                        event.certainty(),
                        event.date(),
                        event.dateClaim().inferred() != null))
                .toList();
    }

    private static boolean mayBeWithin(Backdrop event, TimelineFilter filter) {
        return (filter.from() == null
                        || event.latest() == null
                        || !event.latest().isBefore(filter.from().first()))
                && (filter.to() == null
                        || event.earliest() == null
                        || !event.earliest().isAfter(filter.to().last()));
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
        if (filter.differs()) {
            chips.add(new Chip("Accounts", "differ", filter.withDiffers(false).address()));
        }
        return chips;
    }

    private static List<Option> options(TimelineFilter filter) {
        return List.of(
                new Option(
                        "Order",
                        "Newest first",
                        filter.sort() == Sort.NEWEST,
                        filter.withSort(Sort.NEWEST).address()),
                new Option(
                        "Order",
                        "Oldest first",
                        filter.sort() == Sort.OLDEST,
                        filter.withSort(Sort.OLDEST).address()),
                new Option(
                        "Backdrop",
                        "Shown",
                        filter.backdrop(),
                        filter.withBackdrop(true).address()),
                new Option(
                        "Backdrop",
                        "Hidden",
                        !filter.backdrop(),
                        filter.withBackdrop(false).address()),
                new Option(
                        "Accounts",
                        "All",
                        !filter.differs(),
                        filter.withDiffers(false).address()),
                new Option(
                        "Accounts",
                        "Differing only",
                        filter.differs(),
                        filter.withDiffers(true).address()));
    }
}
