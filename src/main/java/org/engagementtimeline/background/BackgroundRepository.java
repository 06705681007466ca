package org.engagementtimeline.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The background events, in time and by their ids, and the engagements next to one. */
interface BackgroundRepository extends Repository<BackgroundEvent, String> {

    Optional<BackgroundEvent> findById(String id);

    long count();

    List<BackgroundEvent> findByIdGreaterThanOrderById(String id, Limit limit);

    @Query("select event from BackgroundEvent event left join fetch event.place order by event.sortDay, event.id")
    List<BackgroundEvent> inTime(Pageable page);

    /** How many events a year has. */
    record Count(int year, long number) {}

    @Query("""
            select extract(year from event.sortDay) as year, count(*) as number from BackgroundEvent event
            group by extract(year from event.sortDay) order by extract(year from event.sortDay)
            """)
    List<Count> countYears();

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.sortDay < :day
            order by engagement.sortDay desc, engagement.id desc limit 1
            """)
    Optional<Engagement> engagementBefore(LocalDate day);

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.sortDay >= :day
            order by engagement.sortDay, engagement.id limit 1
            """)
    Optional<Engagement> engagementFrom(LocalDate day);
}
