package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.DataSets;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementsById;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the timeline reads of the record: the engagements, and the events between them. */
interface TimelineRecord extends Repository<Engagement, String>, DataSets, EngagementsById {

    /** The events strictly between two places in the timeline, each a day and, on that day, an id. */
    @Query("""
            select backdrop from Backdrop backdrop join fetch backdrop.dateClaim
            where (backdrop.sortDay, backdrop.id) > (:low, :lowId)
            and (backdrop.sortDay, backdrop.id) < (:high, :highId)
            """)
    List<Backdrop> backdrop(LocalDate low, String lowId, LocalDate high, String highId, Sort order, Limit limit);
}
