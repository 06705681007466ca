package org.engagementtimeline.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** What both engagements and commitments can be chosen by; part of each repository of such values. */
public interface PartiesAndTopics {

    @Query("select party from Party party order by party.ordinal")
    List<Party> parties();

    @Query("select topic from Topic topic order by topic.ordinal")
    List<Topic> topics();
}
