package org.engagementtimeline.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engagements, and their neighbours in time. */
interface EngagementRepository extends Repository<Engagement, String>, ItemReader<Engagement> {

    /** @return those that exist, in the order of the ids */
    @NativeQuery("""
            select id, details, status, mechanism_id, round, sort_day
            from unnest(cast(:ids as text[])) with ordinality as wanted (id, place) join engagement using (id)
            order by place
            """)
    List<Engagement> inOrder(String... ids);

    /** What lists show of those that exist, as JSON, in the order of the ids. */
    @NativeQuery("""
            select cast(card as text) from unnest(cast(:ids as text[])) with ordinality as wanted (id, place)
            join engagement using (id) order by place
            """)
    List<String> cards(String... ids);

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
