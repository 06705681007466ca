package org.engagementtimeline.engagement;

import java.util.Collection;
import java.util.List;
import org.engagementtimeline.domain.ListedEngagement;
import org.springframework.data.repository.Repository;

/** What lists show of engagements. */
interface ListedEngagementRepository extends Repository<ListedEngagement, String> {

    /** @return those that exist, in no order */
    List<ListedEngagement> findByIdIn(Collection<String> ids);
}
