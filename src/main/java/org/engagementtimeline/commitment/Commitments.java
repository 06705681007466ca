package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.record.Commitment;
import org.engagementtimeline.record.CommitmentEntry;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.CommitmentTopic;
import org.engagementtimeline.record.Figure;
import org.engagementtimeline.record.Party;
import org.engagementtimeline.record.Topic;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The commitments, and what belongs to them; each query fetches all that its readers touch. */
interface Commitments extends Repository<Commitment, String> {

    @Query("select commitment from Commitment commitment left join fetch commitment.parties order by commitment.id")
    List<Commitment> all();

    /** What one commitment is filed under. */
    record Filed(String commitment, String topic) {}

    @Query("select topic.commitment.id as commitment, topic.topic.id as topic from CommitmentTopic topic")
    List<Filed> filed();

    /** What one entry reports, and when. */
    record Dated(String commitment, CommitmentState state, EdtfDate date) {}

    @Query("""
            select entry.commitment.id as commitment, entry.state as state, entry.date as date
            from CommitmentEntry entry order by entry.commitment.id, entry.ordinal
            """)
    List<Dated> dated();

    @Query("select commitment from Commitment commitment left join fetch commitment.parties where commitment.id = :id")
    Optional<Commitment> find(String id);

    @Query("""
            select topic from CommitmentTopic topic join fetch topic.topic
            where topic.commitment.id in :ids order by topic.topic.ordinal
            """)
    List<CommitmentTopic> topics(List<String> ids);

    @Query("""
            select entry from CommitmentEntry entry
            left join fetch entry.engagement engagement left join fetch engagement.place
            where entry.commitment.id in :ids order by entry.commitment.id, entry.ordinal
            """)
    List<CommitmentEntry> entries(List<String> ids);

    @Query("select figure from Figure figure where figure.commitment.id = :id order by figure.ordinal")
    List<Figure> figures(String id);

    @Query("select party from Party party order by party.ordinal")
    List<Party> parties();

    @Query("select topic from Topic topic order by topic.ordinal")
    List<Topic> topics();
}
