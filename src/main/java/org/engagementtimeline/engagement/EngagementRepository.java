package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.EngagementsById;
import org.engagementtimeline.domain.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engagements: each with all that belongs to it, its neighbours in time, and what lists show of many. */
interface EngagementRepository extends Repository<Engagement, String>, EngagementsById {

    Optional<Engagement> findById(String id);

    @Query("""
            select engagement from Engagement engagement
            where (engagement.sortDay, engagement.id) < (:day, :id)
            order by engagement.sortDay desc, engagement.id desc
            """)
    List<Engagement> before(LocalDate day, String id, Limit limit);

    @Query("""
            select engagement from Engagement engagement
            where (engagement.sortDay, engagement.id) > (:day, :id)
            order by engagement.sortDay, engagement.id
            """)
    List<Engagement> after(LocalDate day, String id, Limit limit);

    @Query("""
            select engagement from Engagement engagement
            where engagement.mechanism.id = :mechanism
            and (engagement.sortDay, engagement.id) < (:day, :id)
            order by engagement.sortDay desc, engagement.id desc
            """)
    List<Engagement> before(LocalDate day, String id, String mechanism, Limit limit);

    @Query("""
            select engagement from Engagement engagement
            where engagement.mechanism.id = :mechanism
            and (engagement.sortDay, engagement.id) > (:day, :id)
            order by engagement.sortDay, engagement.id
            """)
    List<Engagement> after(LocalDate day, String id, String mechanism, Limit limit);

    @Query("""
            select delegation from Delegation delegation
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office
            where delegation.engagement.id in :ids
            order by delegation.party.ordinal, attendance.ordinal
            """)
    List<Delegation> delegations(List<String> ids);

    @Query("""
            select topic from EngagementTopic topic join fetch topic.topic
            where topic.engagement.id in :ids order by topic.topic.ordinal
            """)
    List<EngagementTopic> topics(List<String> ids);

    /** How many of something an engagement has. */
    record Count(String engagement, long number) {}

    @Query("""
            select discrepancy.engagement.id as engagement, count(*) as number from Discrepancy discrepancy
            where discrepancy.engagement.id in :ids group by discrepancy.engagement.id
            """)
    List<Count> countDiscrepancies(List<String> ids);

    @Query("""
            select report.engagement.id as engagement, count(distinct report.commitment.id) as number
            from CommitmentUpdate report
            where report.engagement.id in :ids group by report.engagement.id
            """)
    List<Count> countCommitments(List<String> ids);

    /** A source that a claim about an engagement cites. */
    record Cited(String engagement, Reference source) {}

    /** An engagement and the id of a source that a claim about it cites. */
    record Citing(String engagement, String source) {}

    @Query("""
            select distinct claim.subjectId as engagement, citation.source.id as source
            from Claim claim join claim.citations citation
            where claim.subjectKind = org.engagementtimeline.vocabulary.SubjectKind.ENGAGEMENT and claim.subjectId in :ids
            """)
    List<Citing> citing(List<String> ids);

    @Query("""
            select new org.engagementtimeline.domain.Reference(source.id, source.label) from Source source
            where source.id in :ids order by source.ordinal
            """)
    List<Reference> labels(Collection<String> ids);

    /** In the order of the sources; these are looked up once, and not once for every paragraph that is cited. */
    default List<Cited> sources(List<String> ids) {
        Map<String, List<Citing>> citing = citing(ids).stream().collect(groupingBy(Citing::source));
        return labels(citing.keySet()).stream()
                .flatMap(source -> citing.get(source.id()).stream().map(each -> new Cited(each.engagement(), source)))
                .toList();
    }

    /** A fact of an engagement that is inferred, by its aspect. */
    record Inferred(String engagement, String aspect) {}

    @Query("""
            select claim.subjectId as engagement, claim.aspect as aspect from Claim claim
            where claim.subjectKind = org.engagementtimeline.vocabulary.SubjectKind.ENGAGEMENT and claim.subjectId in :ids
            and claim.inferred is not null and claim.aspect in ('date', 'place', 'round', 'status', 'mechanism')
            order by claim.id
            """)
    List<Inferred> inferences(List<String> ids);
}
