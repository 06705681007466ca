package org.engagementtimeline.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engagements, and their neighbours in time. */
interface EngagementRepository extends Repository<Engagement, String> {

    Optional<Engagement> findById(String id);

    /** @return those that exist, in no order */
    List<Engagement> findByIdIn(Collection<String> ids);

    @Query("""
            select engagement from Engagement engagement
            where (engagement.sortDay, engagement.id) < (:day, :id)
            order by engagement.sortDay desc, engagement.id desc limit 1
            """)
    Optional<Engagement> before(LocalDate day, String id);

    @Query("""
            select engagement from Engagement engagement
            where (engagement.sortDay, engagement.id) > (:day, :id)
            order by engagement.sortDay, engagement.id limit 1
            """)
    Optional<Engagement> after(LocalDate day, String id);

    @Query("""
            select engagement from Engagement engagement
            where engagement.mechanism = :mechanism and (engagement.sortDay, engagement.id) < (:day, :id)
            order by engagement.sortDay desc, engagement.id desc limit 1
            """)
    Optional<Engagement> before(LocalDate day, String id, String mechanism);

    @Query("""
            select engagement from Engagement engagement
            where engagement.mechanism = :mechanism and (engagement.sortDay, engagement.id) > (:day, :id)
            order by engagement.sortDay, engagement.id limit 1
            """)
    Optional<Engagement> after(LocalDate day, String id, String mechanism);
}
