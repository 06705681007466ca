package org.engagementtimeline.source;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Source;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources. */
interface SourceRepository extends Repository<Source, String> {

    Optional<Source> findById(String id);

    long count();

    List<Source> findByIdGreaterThanOrderById(String id, Limit limit);

    @Query("select source from Source source order by source.id")
    List<Source> inOrder(Pageable page);
}
