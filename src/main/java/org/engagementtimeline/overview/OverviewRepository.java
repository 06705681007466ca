package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries of the overview that do not depend on the filter. */
interface OverviewRepository extends Repository<Engagement, String> {

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(List<String> ids);

    /** The ids of at most {@code most} events that may have been within a time. */
    @Query(nativeQuery = true, value = """
            select id from background where date_extent && daterange(:first, :last, '[]') limit :most
            """)
    List<String> backgroundWithin(LocalDate first, LocalDate last, int most);

    @Query("""
            select background from BackgroundEvent background join fetch background.dateClaim
            where background.id in :ids order by background.sortDay, background.id
            """)
    List<BackgroundEvent> background(List<String> ids);

    @Query(
            "select count(background) from BackgroundEvent background where background.latest < :first or background.earliest > :last")
    long backgroundOutside(LocalDate first, LocalDate last);
}
