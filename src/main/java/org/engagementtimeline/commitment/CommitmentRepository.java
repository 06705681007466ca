package org.engagementtimeline.commitment;

import java.util.List;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The commitments. */
interface CommitmentRepository extends Repository<Commitment, String>, ItemReader<Commitment> {

    /** @return those that exist, in the order of the ids */
    @NativeQuery("""
            select id, details, state
            from unnest(cast(:ids as text[])) with ordinality as wanted (id, place) join commitment using (id)
            order by place
            """)
    List<Commitment> inOrder(String... ids);
}
