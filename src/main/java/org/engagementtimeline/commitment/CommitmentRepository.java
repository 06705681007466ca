package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Commitment;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The commitments, each with what belongs to it. */
interface CommitmentRepository extends Repository<Commitment, String> {

    Optional<Commitment> findById(String id);

    @Query("select commitment from Commitment commitment where commitment.id in :ids")
    List<Commitment> all(List<String> ids);
}
