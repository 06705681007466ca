package org.engagementtimeline.about;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what the page about the record shows: description, vocabulary and numbers. */
interface AboutRepository extends Repository<Organisation, String> {

    @Query("""
            select organisation from Organisation organisation left join Party party on party.id = organisation.party
            order by party.ordinal nulls last, organisation.name
            """)
    List<Organisation> organisations();

    @Query("""
            select office from Office office join Organisation organisation on organisation.id = office.organisation
            left join Party party on party.id = organisation.party
            order by party.ordinal nulls last, organisation.name, office.title
            """)
    List<Office> offices();

    @Query("select mechanism from Mechanism mechanism order by mechanism.ordinal")
    List<Mechanism> mechanisms();

    /** The details of the parties for which the data set says whom they represent. */
    @NativeQuery("select cast(details as text) from party where details -> 'about' is not null order by ordinal")
    List<String> parties();

    /** The number of records of each type. */
    record Totals(
            long sources,
            long engagements,
            long delegations,
            long people,
            long commitments,
            long disputes,
            long background,
            long conflicts,
            long claims,
            long citations,
            long judged) {}

    @NativeQuery("""
            select (select count(*) from source) as sources,
                (select count(*) from engagement) as engagements,
                (select count(*) from delegation) as delegations,
                (select count(*) from person) as people,
                (select count(*) from commitment) as commitments,
                (select count(*) from dispute) as disputes,
                (select count(*) from background) as background,
                (select count(*) from engagement, jsonb_path_query(details, '$.discrepancies[*] ? (@.grade == "conflict")'))
                    as conflicts,
                claims, citations, judgements as judged
            from data_set
            """)
    Totals totals();

    /** The number of records with a status or in a state. */
    record Count<T extends Term>(T term, long number) {}

    @Query("""
            select new org.engagementtimeline.about.AboutRepository$Count(engagement.status, count(*))
            from Engagement engagement group by engagement.status
            """)
    List<Count<EngagementStatus>> engagements();

    /** The state of a commitment is that of its last update. */
    @Query("""
            select new org.engagementtimeline.about.AboutRepository$Count(commitment.state, count(*))
            from Commitment commitment group by commitment.state
            """)
    List<Count<CommitmentState>> commitments();

    @Query("""
            select engagement from Engagement engagement where engagement.status = :status
            order by engagement.sortDay, engagement.id limit 1
            """)
    Optional<Engagement> earliest(EngagementStatus status);

    @Query("""
            select engagement from Engagement engagement where engagement.status = :status
            order by engagement.sortDay desc, engagement.id desc limit 1
            """)
    Optional<Engagement> latest(EngagementStatus status);
}
