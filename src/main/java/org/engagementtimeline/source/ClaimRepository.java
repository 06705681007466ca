package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.evidence.Claim;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The claims, in the order in which the data set makes them. */
interface ClaimRepository extends Repository<Claim, Long> {

    long count();

    List<Claim> findByIdGreaterThanOrderById(long id, Limit limit);
}
