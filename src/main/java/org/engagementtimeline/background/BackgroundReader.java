package org.engagementtimeline.background;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.engagementtimeline.background.BackgroundList.Indexed;
import org.engagementtimeline.background.BackgroundList.Year;
import org.engagementtimeline.background.BackgroundPage.Neighbour;
import org.engagementtimeline.background.BackgroundRepository.Count;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.web.Paging;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads background events: for their list, for the page of each, and for files. */
@Component
@ConsistentRead
class BackgroundReader {

    private static final int EVENTS_ON_A_PAGE = 100;

    private final BackgroundRepository events;

    BackgroundReader(BackgroundRepository events) {
        this.events = events;
    }

    BackgroundList list(int number) {
        List<Count> counts = events.countYears();
        Paging paging =
                new Paging(number, counts.stream().mapToLong(Count::number).sum(), EVENTS_ON_A_PAGE);
        TreeMap<Integer, List<BackgroundDetails>> years =
                events.inTime(PageRequest.of(number - 1, EVENTS_ON_A_PAGE)).stream()
                        .collect(groupingBy(
                                event -> event.sortDay().getYear(),
                                TreeMap::new,
                                mapping(BackgroundDetails::of, toList())));
        return new BackgroundList(
                paging,
                paging.pages() == 1 ? List.of() : index(counts, EVENTS_ON_A_PAGE),
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

    long count() {
        return events.count();
    }

    List<BackgroundDetails> after(String id, int size) {
        return events.findByIdGreaterThanOrderById(id, Limit.of(size)).stream()
                .map(BackgroundDetails::of)
                .toList();
    }

    Optional<BackgroundDetails> find(String id) {
        return events.findById(id).map(BackgroundDetails::of);
    }

    Optional<BackgroundPage> page(String id) {
        return events.findById(id).map(this::page);
    }

    private BackgroundPage page(BackgroundEvent event) {
        return new BackgroundPage(
                BackgroundDetails.of(event),
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
