package org.engagementtimeline.export;

import java.util.List;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.DataSets;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.EngagementsById;
import org.engagementtimeline.domain.Statement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What files read of the engagements; each query fetches all that its readers touch but the claims. */
interface EngagementsOut extends Repository<Engagement, String>, DataSets, EngagementsById {

    @Query("""
            select delegation from Delegation delegation
            join fetch delegation.party
            left join fetch delegation.attendances attendance
            left join fetch attendance.person left join fetch attendance.office
            where delegation.engagement.id in :ids order by delegation.party.ordinal, attendance.ordinal
            """)
    List<Delegation> delegations(List<String> ids);

    @Query("""
            select topic from EngagementTopic topic join fetch topic.topic
            where topic.engagement.id in :ids order by topic.topic.ordinal
            """)
    List<EngagementTopic> topics(List<String> ids);

    @Query("""
            select position from Statement position left join fetch position.parties left join fetch position.person
            where position.engagement.id in :ids order by position.ordinal
            """)
    List<Statement> positions(List<String> ids);

    @Query("""
            select account from Discrepancy account join fetch account.readings reading
            where account.engagement.id in :ids order by account.ordinal, reading.ordinal
            """)
    List<Discrepancy> accounts(List<String> ids);

    @Query("""
            select entry from CommitmentUpdate entry join fetch entry.commitment
            join fetch entry.claim claim left join fetch claim.citations citation left join fetch citation.source
            where entry.engagement.id in :ids order by entry.commitment.id, entry.ordinal
            """)
    List<CommitmentUpdate> commitments(List<String> ids);
}
