package org.engagementtimeline.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** A repository fragment: reads engagements by id, each with its mechanism and place. */
public interface EngagementsById {

    /** @return the engagements that exist, in no order */
    @Query("""
            select engagement from Engagement engagement
            left join fetch engagement.mechanism left join fetch engagement.place
            where engagement.id in :ids
            """)
    List<Engagement> engagements(List<String> ids);
}
