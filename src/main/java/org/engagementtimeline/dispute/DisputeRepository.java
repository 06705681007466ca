package org.engagementtimeline.dispute;

import java.util.List;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The disputes, by their ids and in the order of their list. */
interface DisputeRepository extends Repository<Dispute, String>, ItemReader<Dispute> {

    /** Those between parties first, then allegations, then claims, each by title. */
    @NativeQuery("""
            select id, details from dispute
            order by array_position(array['dispute', 'allegation', 'claim'], kind), title collate "C", id
            limit :most offset :skipped
            """)
    List<Dispute> inOrder(long skipped, int most);
}
