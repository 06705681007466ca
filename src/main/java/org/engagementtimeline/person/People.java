package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.record.Attendance;
import org.engagementtimeline.record.Person;
import org.engagementtimeline.record.Position;
import org.engagementtimeline.record.Spelling;
import org.engagementtimeline.record.Tenure;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people, and where the record shows them; each query fetches all that its readers touch. */
interface People extends Repository<Person, String> {

    @Query("select person from Person person left join fetch person.party order by person.name, person.id")
    List<Person> all();

    @Query("select person from Person person left join fetch person.party where person.id = :id")
    Optional<Person> find(String id);

    @Query("select spelling from Spelling spelling where spelling.person.id = :id order by spelling.id")
    List<Spelling> spellings(String id);

    @Query("""
            select attendance from Attendance attendance
            join fetch attendance.office join fetch attendance.delegation delegation join fetch delegation.engagement
            where attendance.person is not null
            """)
    List<Attendance> attendances();

    /** Everyone named at the engagements at which this person is, this person included. */
    @Query("""
            select attendance from Attendance attendance
            join fetch attendance.person join fetch attendance.office office join fetch office.organisation
            join fetch attendance.delegation delegation join fetch delegation.party
            join fetch delegation.engagement engagement
            left join fetch engagement.mechanism left join fetch engagement.place
            where engagement.id in (
                select own.delegation.engagement.id from Attendance own where own.person.id = :id)
            order by engagement.sortDay desc, engagement.id desc, delegation.party.ordinal, attendance.ordinal
            """)
    List<Attendance> company(String id);

    @Query("""
            select position from Position position
            join fetch position.office left join fetch position.parties
            where position.person is not null
            """)
    List<Position> positions();

    @Query("""
            select position from Position position
            join fetch position.office office join fetch office.organisation
            left join fetch position.parties left join fetch position.engagement left join fetch position.backdrop
            where position.person.id = :id order by position.id
            """)
    List<Position> positions(String id);

    @Query("select tenure from Tenure tenure join fetch tenure.office")
    List<Tenure> tenures();

    @Query("""
            select tenure from Tenure tenure join fetch tenure.office office join fetch office.organisation
            where tenure.person.id = :id order by tenure.id
            """)
    List<Tenure> tenures(String id);
}
