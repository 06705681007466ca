package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the picture reads of the record whatever the filter is. */
interface OverviewRecord extends Repository<Engagement, String> {

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(List<String> ids);

    /** The ids of the events that may have been within a stretch, of no more than so many. */
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

    /** How many events begin in each step from one month to another, as rows of the step's number and the count. */
    @Query(nativeQuery = true, value = """
            select month / :months, cast(sum(number) as bigint) from timeline_background
            where month between :first and :last group by 1 order by 1
            """)
    List<Object[]> backgroundCounts(int first, int last, int months);
}
