package org.engagementtimeline.export;

import java.util.List;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentTopic;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.MechanismStatement;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Source;
import org.engagementtimeline.domain.SourceStatement;
import org.engagementtimeline.domain.Spelling;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What files read of all but the engagements: ids in their order, and then all that belongs to so many of them. */
interface CataloguesOut extends Repository<Commitment, String> {

    @Query("select count(*) from Commitment")
    long commitmentTotal();

    @Query("select commitment.id from Commitment commitment where commitment.id > :after order by commitment.id")
    List<String> commitments(String after, Limit limit);

    @Query("""
            select commitment from Commitment commitment left join fetch commitment.parties
            where commitment.id in :ids order by commitment.id
            """)
    List<Commitment> commitments(List<String> ids);

    @Query("""
            select topic from CommitmentTopic topic join fetch topic.topic
            where topic.commitment.id in :ids order by topic.topic.ordinal
            """)
    List<CommitmentTopic> commitmentTopics(List<String> ids);

    @Query("""
            select entry from CommitmentUpdate entry left join fetch entry.engagement
            where entry.commitment.id in :ids order by entry.commitment.id, entry.ordinal
            """)
    List<CommitmentUpdate> entries(List<String> ids);

    @Query("select count(*) from Person")
    long personTotal();

    @Query("select person.id from Person person where person.id > :after order by person.id")
    List<String> people(String after, Limit limit);

    @Query("select person from Person person left join fetch person.party where person.id in :ids order by person.id")
    List<Person> people(List<String> ids);

    @Query("select spelling from Spelling spelling where spelling.person.id in :ids order by spelling.id")
    List<Spelling> spellings(List<String> ids);

    /** Person, office, its title, how surely, at how many engagements, the days of the first and of the last. */
    @Query("""
            select attendance.person.id, office.id, office.title, attendance.confirmation, count(*),
                min(engagement.sortDay), max(engagement.sortDay)
            from Attendance attendance join attendance.office office
            join attendance.delegation.engagement engagement
            where attendance.person.id in :ids
            group by attendance.person.id, office.id, office.title, attendance.confirmation
            order by attendance.person.id, min(engagement.sortDay), office.id, attendance.confirmation
            """)
    List<Object[]> served(List<String> ids);

    @Query("select count(*) from Mechanism")
    long mechanismTotal();

    @Query("select mechanism.id from Mechanism mechanism where mechanism.id > :after order by mechanism.id")
    List<String> mechanisms(String after, Limit limit);

    @Query("select mechanism from Mechanism mechanism where mechanism.id in :ids order by mechanism.id")
    List<Mechanism> mechanisms(List<String> ids);

    @Query("""
            select statement from MechanismStatement statement
            where statement.mechanism.id in :ids order by statement.mechanism.id, statement.ordinal
            """)
    List<MechanismStatement> mechanismStatements(List<String> ids);

    /** Mechanism, status, and how many of its engagements have it. */
    @Query("""
            select engagement.mechanism.id, engagement.status, count(*) from Engagement engagement
            where engagement.mechanism.id in :ids group by engagement.mechanism.id, engagement.status
            """)
    List<Object[]> statuses(List<String> ids);

    @Query("select count(*) from Source")
    long sourceTotal();

    @Query("select source.id from Source source where source.id > :after order by source.id")
    List<String> sources(String after, Limit limit);

    @Query("select source from Source source where source.id in :ids order by source.id")
    List<Source> sources(List<String> ids);

    @Query("select statement from SourceStatement statement where statement.source.id in :ids")
    List<SourceStatement> sourceStatements(List<String> ids);

    @Query("select count(*) from BackgroundEvent")
    long backgroundTotal();

    @Query("select event.id from BackgroundEvent event where event.id > :after order by event.id")
    List<String> background(String after, Limit limit);

    @Query("select event from BackgroundEvent event left join fetch event.place where event.id in :ids order by event.id")
    List<BackgroundEvent> background(List<String> ids);
}
