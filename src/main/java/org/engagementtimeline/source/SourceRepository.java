package org.engagementtimeline.source;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Paragraph;
import org.engagementtimeline.evidence.Source;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources and the claims that cite them. Each query fetches all that its caller needs. */
interface SourceRepository extends Repository<Source, String> {

    @Query("select source from Source source order by source.ordinal")
    List<Source> inOrder(Pageable page);

    long count();

    Optional<Source> findById(String id);

    List<Source> findByIdGreaterThanOrderById(String id, Limit limit);

    @Query("select paragraph from Paragraph paragraph where paragraph.source.id = :id order by paragraph.number")
    List<Paragraph> paragraphs(String id);

    /** The claims that cite the source, with all their citations, in the order of the data set. */
    @Query("""
            select claim from Claim claim
            join fetch claim.citations citation join fetch citation.source
            where claim.id in (select citing.id from Claim citing join citing.citations cited where cited.source.id = :id)
            order by claim.id
            """)
    List<Claim> claimsCiting(String id);

    /** A number for a source. */
    record Count(String source, long number) {}

    @Query("""
            select paragraph.source.id as source, count(*) as number from Paragraph paragraph
            where paragraph.furniture and paragraph.source.id in :ids group by paragraph.source.id
            """)
    List<Count> countFurniture(List<String> ids);

    @Query("""
            select citation.source.id as source, count(distinct claim.id) as number
            from Claim claim join claim.citations citation
            where citation.source.id in :ids group by citation.source.id
            """)
    List<Count> countClaims(List<String> ids);

    /** The number of claims for each source that cite no other. */
    @Query("""
            select citation.source.id as source, count(distinct claim.id) as number
            from Claim claim join claim.citations citation
            where citation.source.id in :ids and not exists (
                select 1 from Claim same join same.citations other
                where same.id = claim.id and other.source.id <> citation.source.id)
            group by citation.source.id
            """)
    List<Count> countClaimsOfItsOwn(List<String> ids);
}
