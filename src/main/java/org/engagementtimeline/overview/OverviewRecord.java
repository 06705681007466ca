package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.Engagement;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the picture reads of the record whatever the filter is. */
interface OverviewRecord extends Repository<Engagement, String> {

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.id in :ids order by engagement.sortDay, engagement.id
            """)
    List<Engagement> engagements(List<String> ids);

    @Query("""
            select backdrop from Backdrop backdrop join fetch backdrop.dateClaim
            where (backdrop.latest is null or backdrop.latest >= :first)
            and (backdrop.earliest is null or backdrop.earliest <= :last)
            order by backdrop.sortDay, backdrop.id
            """)
    List<Backdrop> backdrop(LocalDate first, LocalDate last, Limit limit);

    @Query("select count(backdrop) from Backdrop backdrop where backdrop.latest < :first or backdrop.earliest > :last")
    long backdropOutside(LocalDate first, LocalDate last);

    /** How many events begin in each step, as rows of the step's number and the count. */
    @Query(nativeQuery = true, value = """
            select (extract(year from sort_day)::integer * 12 + extract(month from sort_day)::integer - 1) / :months,
                count(*)
            from backdrop where sort_day between :first and :last group by 1
            """)
    List<Object[]> backdropCounts(LocalDate first, LocalDate last, int months);
}
