package org.engagementtimeline.mechanism;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mechanisms, and what belongs to them; each query fetches all that its readers touch. */
interface MechanismRepository extends Repository<Mechanism, String> {

    @Query("select mechanism from Mechanism mechanism order by mechanism.ordinal")
    List<Mechanism> all();

    Optional<Mechanism> findById(String id);

    long count();

    List<Mechanism> findByIdGreaterThanOrderById(String id, Limit limit);

    /** The latest engagements of each of some mechanisms. */
    @NativeQuery("""
            select latest.id from mechanism cross join lateral (
                select id from engagement where mechanism_id = mechanism.id
                order by sort_day desc, id desc limit :most) as latest
            where mechanism.id in :ids
            """)
    List<String> latest(List<String> ids, int most);

    /** The first engagement of each of some mechanisms that met, and the last. */
    @NativeQuery("""
            select found.id from mechanism cross join lateral (
                (select id from engagement where mechanism_id = mechanism.id and status in ('held', 'under-way')
                    order by sort_day, id limit 1)
                union (select id from engagement where mechanism_id = mechanism.id and status in ('held', 'under-way')
                    order by sort_day desc, id desc limit 1)) as found
            where mechanism.id in :ids
            """)
    List<String> firstAndLastMet(List<String> ids);

    /** @return in the order of time */
    @Query("""
            select engagement from Engagement engagement
            join fetch engagement.mechanism join fetch engagement.dateClaim
            left join fetch engagement.place left join fetch engagement.roundClaim
            where engagement.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(List<String> ids);

    @Query("""
            select engagement from Engagement engagement left join fetch engagement.roundClaim
            where engagement.mechanism.id = :mechanism and engagement.round in :rounds
            """)
    List<Engagement> rounds(String mechanism, Collection<Integer> rounds);

    /** @return in the order of the parties, and those of each in the order of time */
    @Query("""
            select delegation from Delegation delegation join delegation.engagement engagement
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office
            where engagement.id in :engagements
            order by delegation.party.ordinal, engagement.sortDay, engagement.id, delegation.id, attendance.ordinal
            """)
    List<Delegation> delegations(List<String> engagements);
}
