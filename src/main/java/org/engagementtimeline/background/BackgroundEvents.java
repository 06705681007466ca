package org.engagementtimeline.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.BackgroundMention;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Figure;
import org.engagementtimeline.domain.Statement;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The events of the background, and what belongs to them; each query fetches all that its readers touch. */
interface BackgroundEvents extends Repository<BackgroundEvent, String> {

    @Query("select event from BackgroundEvent event left join fetch event.place order by event.sortDay, event.id")
    List<BackgroundEvent> inTime(Pageable page);

    /** How many events a year has. */
    record Count(int year, long number) {}

    @Query("""
            select extract(year from event.sortDay) as year, count(*) as number from BackgroundEvent event
            group by extract(year from event.sortDay) order by extract(year from event.sortDay)
            """)
    List<Count> countYears();

    @Query("select event from BackgroundEvent event left join fetch event.place where event.id = :id")
    Optional<BackgroundEvent> find(String id);

    @Query("""
            select mention from BackgroundMention mention join fetch mention.organisation organisation
            where mention.background.id = :id order by organisation.name
            """)
    List<BackgroundMention> mentions(String id);

    @Query("select figure from Figure figure where figure.background.id = :id order by figure.ordinal")
    List<Figure> figures(String id);

    @Query("""
            select position from Statement position
            left join fetch position.parties left join fetch position.person left join fetch position.office office
            left join fetch office.organisation left join fetch position.organisation
            where position.background.id = :id order by position.ordinal
            """)
    List<Statement> positions(String id);

    @Query("select position from Statement position left join fetch position.mentions where position.background.id = :id")
    List<Statement> positionMentions(String id);

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
