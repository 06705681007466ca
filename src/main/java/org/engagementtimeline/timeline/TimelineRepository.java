package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementsById;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the timeline reads of the record: the engagements, and the background events between them. */
interface TimelineRepository extends Repository<Engagement, String>, EngagementsById {

    /** The order of the timeline: by day and, on a day, by id. */
    Sort IN_TIME = Sort.by("sortDay", "id");

    /** The ids of the background events strictly between two positions on the timeline, each a day and, on that day, an id. */
    @Query("""
            select background.id from BackgroundEvent background
            where (background.sortDay, background.id) > (:low, :lowId)
            and (background.sortDay, background.id) < (:high, :highId)
            """)
    List<String> background(LocalDate low, String lowId, LocalDate high, String highId, Sort order, Limit limit);

    @Query("""
            select background from BackgroundEvent background join fetch background.dateClaim
            where background.id in :ids
            """)
    List<BackgroundEvent> background(Collection<String> ids);
}
