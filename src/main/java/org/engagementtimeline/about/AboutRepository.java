package org.engagementtimeline.about;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.Spelling;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what the page about the record shows: description, vocabulary and numbers. */
interface AboutRepository extends Repository<DataSet, Boolean> {

    @Query("""
            select organisation from Organisation organisation left join fetch organisation.party party
            order by party.ordinal nulls last, organisation.name
            """)
    List<Organisation> organisations();

    @Query("""
            select office from Office office join fetch office.organisation organisation
            left join fetch organisation.party party
            order by party.ordinal nulls last, organisation.name, office.title
            """)
    List<Office> offices();

    @Query("select spelling from Spelling spelling where spelling.person is null order by spelling.id")
    List<Spelling> spellings();

    /** The number of records of each type. */
    record Totals(
            long sources,
            long engagements,
            long delegations,
            long people,
            long commitments,
            long background,
            long accounts,
            long claims,
            long citations,
            long inferred) {}

    @Query("""
            select new org.engagementtimeline.about.AboutRepository$Totals(
                (select count(*) from Source source),
                (select count(*) from Engagement engagement),
                (select count(*) from Delegation delegation),
                (select count(*) from Person person),
                (select count(*) from Commitment commitment),
                (select count(*) from BackgroundEvent background),
                (select count(*) from Discrepancy account),
                (select count(*) from Claim claim),
                (select count(*) from Claim cited join cited.citations citation),
                (select count(*) from Claim read where read.inferred is not null))
            from DataSet dataSet
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
            select new org.engagementtimeline.about.AboutRepository$Count(last.state, count(*)) from CommitmentUpdate last
            where last.ordinal = (
                select max(update.ordinal) from CommitmentUpdate update where update.commitment = last.commitment)
            group by last.state
            """)
    List<Count<CommitmentState>> commitments();

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.status in :statuses
            order by engagement.sortDay, engagement.id limit 1
            """)
    Optional<Engagement> earliest(List<EngagementStatus> statuses);

    @Query("""
            select engagement from Engagement engagement join fetch engagement.dateClaim
            where engagement.status in :statuses
            order by engagement.sortDay desc, engagement.id desc limit 1
            """)
    Optional<Engagement> latest(List<EngagementStatus> statuses);
}
