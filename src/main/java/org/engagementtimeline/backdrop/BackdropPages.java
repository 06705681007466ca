package org.engagementtimeline.backdrop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.engagementtimeline.backdrop.BackdropEvents.Count;
import org.engagementtimeline.backdrop.BackdropList.Event;
import org.engagementtimeline.backdrop.BackdropList.Indexed;
import org.engagementtimeline.backdrop.BackdropList.Year;
import org.engagementtimeline.backdrop.BackdropPage.Neighbour;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.Statement;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Figure;
import org.engagementtimeline.record.Place;
import org.engagementtimeline.record.Position;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.SubjectKind;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads the list of backdrop events and the page of each, each in a fixed number of queries. */
@Component
@ConsistentRead
class BackdropPages {

    private static final int ON_A_PAGE = 100;

    private final BackdropEvents events;
    private final Claims claims;

    BackdropPages(BackdropEvents events, Claims claims) {
        this.events = events;
        this.claims = claims;
    }

    BackdropList list(int number) {
        List<Count> counts = events.countYears();
        Paging paging =
                new Paging(number, counts.stream().mapToLong(Count::number).sum(), ON_A_PAGE);
        List<Backdrop> inTime = events.inTime(PageRequest.of(number - 1, ON_A_PAGE));
        claims.about(SubjectKind.BACKDROP, inTime.stream().map(Backdrop::id).toList());
        TreeMap<Integer, List<Event>> years = inTime.stream()
                .collect(groupingBy(
                        event -> event.sortDay().getYear(), TreeMap::new, mapping(BackdropPages::event, toList())));
        return new BackdropList(
                paging,
                paging.pages() == 1 ? List.of() : index(counts, ON_A_PAGE),
                years.entrySet().stream()
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList());
    }

    /** Where each year begins in a list that is read by pages of so many events. */
    static List<Indexed> index(List<Count> counts, int size) {
        List<Indexed> index = new ArrayList<>();
        long before = 0;
        for (Count count : counts) {
            index.add(new Indexed(
                    count.year(),
                    count.number(),
                    BackdropList.address((int) (before / size) + 1) + "#y" + count.year()));
            before += count.number();
        }
        return index;
    }

    private static Event event(Backdrop event) {
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.certainty(),
                Fact.of(event.date(), event.dateClaim()),
                Optional.ofNullable(event.place()).map(Place::name),
                Fact.of(event.account(), event.accountClaim()));
    }

    Optional<BackdropPage> find(String id) {
        return events.find(id).map(this::page);
    }

    private BackdropPage page(Backdrop event) {
        String id = event.id();
        claims.about(SubjectKind.BACKDROP, List.of(id));
        List<Position> positions = events.positions(id);
        events.positionMentions(id);
        return new BackdropPage(
                id,
                event.title(),
                event.kind(),
                event.certainty(),
                Fact.of(event.date(), event.dateClaim()),
                Optional.ofNullable(event.place())
                        .flatMap(place -> Fact.ofNullable(new Reference(place.id(), place.name()), event.placeClaim())),
                Fact.of(event.account(), event.accountClaim()),
                events.mentions(id).stream()
                        .map(mention -> Fact.of(
                                new Reference(
                                        mention.organisation().id(),
                                        mention.organisation().name()),
                                mention.claim()))
                        .toList(),
                events.figures(id).stream().map(Figure::amount).toList(),
                positions.stream().map(Statement::of).toList(),
                events.engagementsBefore(event.sortDay(), Limit.of(1)).stream()
                        .findFirst()
                        .map(other -> neighbour(other, event.date())),
                events.engagementsFrom(event.sortDay(), Limit.of(1)).stream()
                        .findFirst()
                        .map(other -> neighbour(other, event.date())));
    }

    private static Neighbour neighbour(Engagement other, EdtfDate date) {
        return new Neighbour(other.id(), other.title(), other.dated(), overlap(other.date(), date));
    }

    /** Whether two dates may mean the same day; an open end reaches as far as it may. */
    static boolean overlap(EdtfDate one, EdtfDate other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(EdtfDate one, EdtfDate other) {
        return one.latest().flatMap(end -> other.earliest().map(end::isBefore)).orElse(false);
    }
}
