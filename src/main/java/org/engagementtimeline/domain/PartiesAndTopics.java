package org.engagementtimeline.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** A repository fragment: reads the parties and topics, which filters of engagements and commitments share. */
public interface PartiesAndTopics {

    @Query("select party from Party party order by party.ordinal")
    List<Party> parties();

    @Query("select topic from Topic topic order by topic.ordinal")
    List<Topic> topics();
}
