package org.engagementtimeline.source;

import java.util.List;
import org.engagementtimeline.domain.Source;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources. */
interface SourceRepository extends Repository<Source, String>, ItemReader<Source> {

    @Query("select source from Source source order by source.id")
    List<Source> inOrder(Pageable page);
}
