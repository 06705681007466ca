package org.engagementtimeline.background;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundDetails;
import org.engagementtimeline.domain.BackgroundEvent;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The background events, in time and by their ids. */
public interface BackgroundRepository extends Repository<BackgroundEvent, String> {

    /** The order of the timeline: by day and, on a day, by id. */
    Sort IN_TIME = Sort.by("sortDay", "id");

    Optional<BackgroundEvent> findById(String id);

    List<BackgroundEvent> findByIdInOrderBySortDayAscIdAsc(Collection<String> ids);

    /** @return the details of those that exist, in the order of time */
    default List<BackgroundDetails> find(Collection<String> ids) {
        return findByIdInOrderBySortDayAscIdAsc(ids).stream()
                .map(BackgroundEvent::details)
                .toList();
    }

    /** What lists show of those that exist, in the order of time. */
    @Query("select event from ListedEvent event where event.id in :ids order by event.sortDay, event.id")
    List<ListedEvent> listed(Collection<String> ids);

    long count();

    List<BackgroundEvent> findByIdGreaterThanOrderById(String id, Limit limit);

    @Query("select event from BackgroundEvent event order by event.sortDay, event.id")
    List<BackgroundEvent> inTime(Pageable page);

    /**
     * The ids of the events strictly between two positions on the timeline, each a day and, on that day, an id, that may have been
     * within a time.
     */
    @Query("""
            select event.id from BackgroundEvent event
            where (event.sortDay, event.id) > (:low, :lowId) and (event.sortDay, event.id) < (:high, :highId)
            and (event.latest is null or event.latest >= :first) and (event.earliest is null or event.earliest <= :last)
            """)
    List<String> between(
            LocalDate low,
            String lowId,
            LocalDate high,
            String highId,
            LocalDate first,
            LocalDate last,
            Sort order,
            Limit limit);

    /** How many events a year has. */
    record Count(int year, long number) {}

    @Query("""
            select extract(year from event.sortDay) as year, count(*) as number from BackgroundEvent event
            group by extract(year from event.sortDay) order by extract(year from event.sortDay)
            """)
    List<Count> countYears();
}
