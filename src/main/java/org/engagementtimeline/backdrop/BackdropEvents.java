package org.engagementtimeline.backdrop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.BackdropMention;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Figure;
import org.engagementtimeline.record.Position;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The events of the backdrop, and what belongs to them; each query fetches all that its readers touch. */
interface BackdropEvents extends Repository<Backdrop, String> {

    @Query("select event from Backdrop event left join fetch event.place order by event.sortDay, event.id")
    List<Backdrop> inTime(Pageable page);

    /** How many events a year has. */
    record Count(int year, long number) {}

    @Query("""
            select extract(year from event.sortDay) as year, count(*) as number from Backdrop event
            group by extract(year from event.sortDay) order by extract(year from event.sortDay)
            """)
    List<Count> countYears();

    @Query("select event from Backdrop event left join fetch event.place where event.id = :id")
    Optional<Backdrop> find(String id);

    @Query("""
            select mention from BackdropMention mention join fetch mention.organisation organisation
            where mention.backdrop.id = :id order by organisation.name
            """)
    List<BackdropMention> mentions(String id);

    @Query("select figure from Figure figure where figure.backdrop.id = :id order by figure.ordinal")
    List<Figure> figures(String id);

    @Query("""
            select position from Position position
            left join fetch position.parties left join fetch position.person left join fetch position.office office
            left join fetch office.organisation left join fetch position.organisation
            where position.backdrop.id = :id order by position.ordinal
            """)
    List<Position> positions(String id);

    @Query("select position from Position position left join fetch position.mentions where position.backdrop.id = :id")
    List<Position> positionMentions(String id);

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.sortDay < :day
            order by engagement.sortDay desc, engagement.id desc
            """)
    List<Engagement> engagementsBefore(LocalDate day, Limit limit);

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.sortDay >= :day
            order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagementsFrom(LocalDate day, Limit limit);
}
