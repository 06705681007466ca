package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Relation;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engagements, and what belongs to them; each query fetches all that its readers touch. */
interface Engagements extends Repository<Engagement, String> {

    @Query("""
            select engagement from Engagement engagement
            left join fetch engagement.mechanism left join fetch engagement.place
            where engagement.id = :id
            """)
    Optional<Engagement> find(String id);

    @Query("""
            select delegation from Delegation delegation
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office office
            left join fetch office.organisation
            where delegation.engagement.id in :ids
            order by delegation.party.ordinal, attendance.ordinal
            """)
    List<Delegation> delegations(List<String> ids);

    @Query("""
            select topic from EngagementTopic topic join fetch topic.topic
            where topic.engagement.id in :ids order by topic.topic.ordinal
            """)
    List<EngagementTopic> topics(List<String> ids);

    @Query("""
            select position from Statement position
            left join fetch position.parties left join fetch position.person left join fetch position.office office
            left join fetch office.organisation left join fetch position.organisation
            where position.engagement.id = :id order by position.ordinal
            """)
    List<Statement> positions(String id);

    @Query(
            "select position from Statement position left join fetch position.mentions where position.engagement.id = :id")
    List<Statement> mentions(String id);

    @Query("""
            select account from Discrepancy account join fetch account.readings reading
            where account.engagement.id = :id order by account.ordinal, reading.ordinal
            """)
    List<Discrepancy> accounts(String id);

    @Query("""
            select relation from Relation relation
            join fetch relation.engagement engagement join fetch engagement.dateClaim
            join fetch relation.other other join fetch other.dateClaim
            where engagement.id = :id
            """)
    List<Relation> relationsFrom(String id);

    @Query("""
            select relation from Relation relation
            join fetch relation.engagement engagement join fetch engagement.dateClaim
            join fetch relation.other other join fetch other.dateClaim
            where other.id = :id
            """)
    List<Relation> relationsTo(String id);

    /** Asked from either end by itself: with an "or" between them the database reads all relations. */
    default List<Relation> relations(String id) {
        return Stream.concat(relationsFrom(id).stream(), relationsTo(id).stream())
                .toList();
    }

    /** The whole life of every commitment that the engagement touched. */
    @Query("""
            select entry from CommitmentUpdate entry join fetch entry.commitment commitment
            left join fetch commitment.parties left join fetch entry.engagement
            where commitment.id in (
                select here.commitment.id from CommitmentUpdate here where here.engagement.id = :id)
            order by commitment.id, entry.ordinal
            """)
    List<CommitmentUpdate> commitments(String id);

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

    /** How many of something an engagement has. */
    record Count(String engagement, long number) {}

    @Query("""
            select account.engagement.id as engagement, count(*) as number from Discrepancy account
            where account.engagement.id in :ids group by account.engagement.id
            """)
    List<Count> countAccounts(List<String> ids);

    @Query("""
            select entry.engagement.id as engagement, count(distinct entry.commitment.id) as number
            from CommitmentUpdate entry
            where entry.engagement.id in :ids group by entry.engagement.id
            """)
    List<Count> countCommitments(List<String> ids);

    /** A source that a claim about an engagement cites. */
    record Cited(String engagement, Reference source) {}

    /** An engagement and the id of a source that a claim about it cites. */
    record Citing(String engagement, String source) {}

    @Query("""
            select distinct claim.subjectId as engagement, citation.source.id as source
            from Claim claim join claim.citations citation
            where claim.subjectKind = org.engagementtimeline.domain.SubjectKind.ENGAGEMENT and claim.subjectId in :ids
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

    /** A fact of a line that is inferred, by its aspect. */
    record Inferred(String engagement, String aspect) {}

    @Query("""
            select claim.subjectId as engagement, claim.aspect as aspect from Claim claim
            where claim.subjectKind = org.engagementtimeline.domain.SubjectKind.ENGAGEMENT and claim.subjectId in :ids
            and claim.inferred is not null and claim.aspect in ('date', 'place', 'round', 'status', 'mechanism')
            order by claim.id
            """)
    List<Inferred> inferences(List<String> ids);
}
