package org.engagementtimeline.export;

import java.util.List;
import org.engagementtimeline.record.Account;
import org.engagementtimeline.record.CommitmentEntry;
import org.engagementtimeline.record.DataSets;
import org.engagementtimeline.record.Delegation;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementTopic;
import org.engagementtimeline.record.EngagementsById;
import org.engagementtimeline.record.Position;
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
            select position from Position position left join fetch position.parties left join fetch position.person
            where position.engagement.id in :ids order by position.ordinal
            """)
    List<Position> positions(List<String> ids);

    @Query("""
            select account from Account account join fetch account.readings reading
            where account.engagement.id in :ids order by account.ordinal, reading.ordinal
            """)
    List<Account> accounts(List<String> ids);

    @Query("""
            select entry from CommitmentEntry entry join fetch entry.commitment
            join fetch entry.claim claim left join fetch claim.citations citation left join fetch citation.source
            where entry.engagement.id in :ids order by entry.commitment.id, entry.ordinal
            """)
    List<CommitmentEntry> commitments(List<String> ids);
}
