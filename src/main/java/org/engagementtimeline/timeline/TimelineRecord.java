package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.domain.BackgroundEvent;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementsById;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the timeline reads of the record: the engagements, and the events between them. */
interface TimelineRecord extends Repository<Engagement, String>, EngagementsById {

    /** The events strictly between two places in the timeline, each a day and, on that day, an id. */
    @Query("""
            select background from BackgroundEvent background join fetch background.dateClaim
            where (background.sortDay, background.id) > (:low, :lowId)
            and (background.sortDay, background.id) < (:high, :highId)
            """)
    List<BackgroundEvent> background(
            LocalDate low, String lowId, LocalDate high, String highId, Sort order, Limit limit);
}
