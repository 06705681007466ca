package org.engagementtimeline.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The claims made about a subject; reading them first spares every fact of the subject a query of its own. */
public interface Claims extends Repository<Claim, Long> {

    @Query("""
            select claim from Claim claim
            left join fetch claim.citations citation left join fetch citation.source
            where claim.subjectKind = :kind and claim.subjectId in :ids
            """)
    List<Claim> about(SubjectKind kind, List<String> ids);
}
