package org.engagementtimeline.mechanism;

import java.util.Collection;
import java.util.List;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mechanisms, and what belongs to them; each query fetches all that its readers touch. */
interface MechanismRepository extends Repository<Mechanism, String>, ItemReader<Mechanism> {

    List<Mechanism> findByOrderByOrdinal();

    default List<MechanismDetails> all() {
        return findByOrderByOrdinal().stream().map(Mechanism::details).toList();
    }

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
                (select id from engagement where mechanism_id = mechanism.id and met
                    order by sort_day, id limit 1)
                union (select id from engagement where mechanism_id = mechanism.id and met
                    order by sort_day desc, id desc limit 1)) as found
            where mechanism.id in :ids
            """)
    List<String> firstAndLastMet(List<String> ids);

    /** @return in the order of time */
    @Query("""
            select engagement from Engagement engagement
            where engagement.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(Collection<String> ids);

    @Query("""
            select engagement from Engagement engagement
            where engagement.mechanism = :mechanism and engagement.round in :rounds
            """)
    List<Engagement> rounds(String mechanism, Collection<Integer> rounds);
}
