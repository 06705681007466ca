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

    /**
     * A source with the numbers that the list of sources shows.
     *
     * @param furniture how many of its paragraphs are page furniture
     * @param claims how many claims cite it
     * @param onlyHere how many of those cite no other source
     */
    record Counted(Source source, long furniture, long claims, long onlyHere) {}

    @Query("""
            select new org.engagementtimeline.source.SourceRepository$Counted(
                source,
                (select count(*) from Paragraph paragraph where paragraph.furniture and paragraph.source = source),
                (select count(distinct claim.id) from Claim claim join claim.citations citation
                    where citation.source = source),
                (select count(distinct claim.id) from Claim claim join claim.citations citation
                    where citation.source = source and not exists (
                        select 1 from Claim same join same.citations other
                        where same.id = claim.id and other.source <> source)))
            from Source source order by source.ordinal
            """)
    List<Counted> inOrder(Pageable page);

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
}
