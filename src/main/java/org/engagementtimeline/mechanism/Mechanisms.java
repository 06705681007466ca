package org.engagementtimeline.mechanism;

import java.util.List;
import org.engagementtimeline.record.Delegation;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Mechanism;
import org.engagementtimeline.record.MechanismStatement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mechanisms, and what belongs to them; each query fetches all that its readers touch. */
interface Mechanisms extends Repository<Mechanism, String> {

    @Query("select mechanism from Mechanism mechanism order by mechanism.ordinal")
    List<Mechanism> all();

    @Query("""
            select statement from MechanismStatement statement
            where statement.mechanism.id in :ids order by statement.mechanism.ordinal, statement.ordinal
            """)
    List<MechanismStatement> statements(List<String> ids);

    @Query("""
            select engagement from Engagement engagement
            join fetch engagement.mechanism join fetch engagement.dateClaim
            left join fetch engagement.place left join fetch engagement.roundClaim
            where engagement.mechanism.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(List<String> ids);

    @Query("""
            select delegation from Delegation delegation
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office
            where delegation.engagement.mechanism.id in :ids
            order by delegation.party.ordinal, delegation.id, attendance.ordinal
            """)
    List<Delegation> delegations(List<String> ids);

    @Query("""
            select delegation from Delegation delegation
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office
            where delegation.engagement.id in :engagements
            order by delegation.party.ordinal, delegation.id, attendance.ordinal
            """)
    List<Delegation> delegationsAt(List<String> engagements);
}
