package org.engagementtimeline.background;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.engagementtimeline.background.BackgroundEvents.Count;
import org.engagementtimeline.background.BackgroundList.Event;
import org.engagementtimeline.background.BackgroundList.Indexed;
import org.engagementtimeline.background.BackgroundList.Year;
import org.engagementtimeline.background.BackgroundPage.Neighbour;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.StatementDetails;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Figure;
import org.engagementtimeline.domain.Place;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SubjectKind;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads the list of background events and the page of each, each in a fixed number of queries. */
@Component
@ConsistentRead
class BackgroundPages {

    private static final int ON_A_PAGE = 100;

    private final BackgroundEvents events;
    private final Claims claims;

    BackgroundPages(BackgroundEvents events, Claims claims) {
        this.events = events;
        this.claims = claims;
    }

    BackgroundList list(int number) {
        List<Count> counts = events.countYears();
        Paging paging =
                new Paging(number, counts.stream().mapToLong(Count::number).sum(), ON_A_PAGE);
        List<BackgroundEvent> inTime = events.inTime(PageRequest.of(number - 1, ON_A_PAGE));
        claims.about(SubjectKind.BACKGROUND, inTime.stream().map(BackgroundEvent::id).toList());
        TreeMap<Integer, List<Event>> years = inTime.stream()
                .collect(groupingBy(
                        event -> event.sortDay().getYear(), TreeMap::new, mapping(BackgroundPages::event, toList())));
        return new BackgroundList(
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
                    BackgroundList.address((int) (before / size) + 1) + "#y" + count.year()));
            before += count.number();
        }
        return index;
    }

    private static Event event(BackgroundEvent event) {
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.certainty(),
                Fact.of(event.date(), event.dateClaim()),
                Optional.ofNullable(event.place()).map(Place::name),
                Fact.of(event.account(), event.accountClaim()));
    }

    Optional<BackgroundPage> find(String id) {
        return events.find(id).map(this::page);
    }

    private BackgroundPage page(BackgroundEvent event) {
        String id = event.id();
        claims.about(SubjectKind.BACKGROUND, List.of(id));
        List<Statement> positions = events.positions(id);
        events.positionMentions(id);
        return new BackgroundPage(
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
                positions.stream().map(StatementDetails::of).toList(),
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
