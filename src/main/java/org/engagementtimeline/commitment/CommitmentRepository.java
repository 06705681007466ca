package org.engagementtimeline.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Commitment;
import org.springframework.data.repository.Repository;

/** The commitments. */
interface CommitmentRepository extends Repository<Commitment, String> {

    Optional<Commitment> findById(String id);

    /** @return those that exist, in no order */
    List<Commitment> findByIdIn(Collection<String> ids);
}
