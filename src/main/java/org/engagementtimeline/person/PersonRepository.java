package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Tenure;
import org.engagementtimeline.person.PersonDetails.Served;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people, and where the record shows them; each query fetches all that its readers touch. */
interface PersonRepository extends Repository<Person, String> {

    @Query("select person from Person person left join fetch person.party where person.id = :id")
    Optional<Person> find(String id);

    long count();

    List<Person> findByIdGreaterThanOrderById(String id, Limit limit);

    /** An office in which attendances show a person. */
    record ServedBy(String person, Served served) {}

    @Query("""
            select new org.engagementtimeline.person.PersonRepository$ServedBy(
                attendance.person.id,
                new org.engagementtimeline.person.PersonDetails$Served(
                    new org.engagementtimeline.domain.Reference(office.id, office.title),
                    attendance.confirmation, count(*), min(engagement.sortDay), max(engagement.sortDay)))
            from Attendance attendance join attendance.office office
            join attendance.delegation.engagement engagement
            where attendance.person.id in :ids
            group by attendance.person.id, office.id, office.title, attendance.confirmation
            order by attendance.person.id, min(engagement.sortDay), office.id, attendance.confirmation
            """)
    List<ServedBy> served(List<String> ids);

    /** The latest engagements at which someone is named, the latest first. */
    @Query("""
            select engagement.id from Engagement engagement
            where engagement.id in (
                select own.delegation.engagement.id from Attendance own where own.person.id = :id)
            order by engagement.sortDay desc, engagement.id desc
            """)
    List<String> engagements(String id, Limit most);

    /** Everyone named at some engagements. */
    @Query("""
            select attendance from Attendance attendance
            join fetch attendance.person join fetch attendance.office office join fetch office.organisation
            join fetch attendance.delegation delegation join fetch delegation.party
            join fetch delegation.engagement engagement
            left join fetch engagement.mechanism left join fetch engagement.place
            where attendance.person is not null and engagement.id in :engagements
            order by engagement.sortDay desc, engagement.id desc, delegation.party.ordinal, attendance.ordinal
            """)
    List<Attendance> company(List<String> engagements);

    /** What someone said on so many of the latest occasions, all that was said on each. */
    @NativeQuery("""
            select id from (
                select position.id, dense_rank() over (
                    order by coalesce(engagement.sort_day, background.sort_day) desc, engagement_id, background_id) as occasion
                from position
                left join engagement on engagement.id = engagement_id left join background on background.id = background_id
                where person_id = :id) as said
            where occasion <= :most
            """)
    List<Long> said(String id, int most);

    @Query("""
            select position from Statement position
            join fetch position.office office join fetch office.organisation
            left join fetch position.parties left join fetch position.engagement left join fetch position.background
            where position.id in :ids order by position.id
            """)
    List<Statement> positions(List<Long> ids);

    @Query("""
            select tenure from Tenure tenure join fetch tenure.office office join fetch office.organisation
            where tenure.person.id = :id order by tenure.id
            """)
    List<Tenure> tenures(String id);

    /** The titles of all offices that sources show someone in, as the loader has found them. */
    @NativeQuery("select title from people_post where person_id = :id order by ordinal")
    List<String> offices(String id);
}
