package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentTopic;
import org.engagementtimeline.domain.Figure;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The commitments, and what belongs to them; each query fetches all that its readers touch. */
interface Commitments extends Repository<Commitment, String> {

    @Query(
            "select commitment from Commitment commitment left join fetch commitment.parties where commitment.id in :ids")
    List<Commitment> withParties(List<String> ids);

    @Query("select commitment from Commitment commitment left join fetch commitment.parties where commitment.id = :id")
    Optional<Commitment> find(String id);

    @Query("""
            select topic from CommitmentTopic topic join fetch topic.topic
            where topic.commitment.id in :ids order by topic.topic.ordinal
            """)
    List<CommitmentTopic> topics(List<String> ids);

    @Query("""
            select entry from CommitmentUpdate entry
            left join fetch entry.engagement engagement left join fetch engagement.place
            where entry.commitment.id in :ids order by entry.commitment.id, entry.ordinal
            """)
    List<CommitmentUpdate> entries(List<String> ids);

    @Query("select figure from Figure figure where figure.commitment.id = :id order by figure.ordinal")
    List<Figure> figures(String id);
}
