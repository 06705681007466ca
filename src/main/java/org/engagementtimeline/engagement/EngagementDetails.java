package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Relation;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.representation.RecordCollection;

/**
 * An engagement as every page and file shows it: all that the record holds of it, each fact with the paragraphs it rests on.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param facts what it was, when and where
 * @param delegations who met, by party
 * @param topics what was discussed
 * @param statements what was said there or about it
 * @param commitments those that were announced or taken up there, and what became of them
 * @param discrepancies the aspects on which sources differ
 * @param related other engagements that the sources connect with it
 * @param sources all that it cites
 */
public record EngagementDetails(
        String id,
        String title,
        @JsonUnwrapped EngagementFacts facts,
        List<DelegationDetails> delegations,
        List<CitedValue<Reference>> topics,
        List<StatementDetails> statements,
        List<CommitmentSummary> commitments,
        List<DiscrepancyDetails> discrepancies,
        List<RelatedEngagement> related,
        List<CitedSource> sources)
        implements RecordCollection.Item {

    /** Follows the associations of an engagement, which Hibernate reads for all engagements of a session at once. */
    static EngagementDetails of(Engagement engagement) {
        EngagementFacts facts = EngagementFacts.of(engagement);
        List<DelegationDetails> delegations =
                engagement.delegations().stream().map(DelegationDetails::of).toList();
        List<CitedValue<Reference>> topics = engagement.topics().stream()
                .map(topic -> CitedValue.of(topic.topic().reference(), topic.claim()))
                .toList();
        List<StatementDetails> statements =
                engagement.statements().stream().map(StatementDetails::of).toList();
        List<CommitmentSummary> commitments = engagement.commitmentUpdates().stream()
                .map(CommitmentSummary::of)
                .toList();
        List<DiscrepancyDetails> discrepancies =
                engagement.discrepancies().stream().map(DiscrepancyDetails::of).toList();
        List<RelatedEngagement> related = engagement.relations().stream()
                .map(relation -> RelatedEngagement.of(relation, engagement.id()))
                .toList();
        return new EngagementDetails(
                engagement.id(),
                engagement.title(),
                facts,
                delegations,
                topics,
                statements,
                commitments,
                discrepancies,
                related,
                CitedSource.of(Stream.of(
                                about(facts, delegations, topics, statements, discrepancies),
                                commitments.stream()
                                        .map(commitment -> commitment.report().evidence()),
                                related.stream().map(RelatedEngagement::evidence))
                        .flatMap(evidence -> evidence)));
    }

    private static Stream<Evidence> about(
            EngagementFacts facts,
            List<DelegationDetails> delegations,
            List<CitedValue<Reference>> topics,
            List<StatementDetails> statements,
            List<DiscrepancyDetails> discrepancies) {
        return Stream.of(
                        facts.evidence(),
                        delegations.stream().flatMap(DelegationDetails::everyEvidence),
                        topics.stream().map(CitedValue::evidence),
                        statements.stream().flatMap(StatementDetails::everyEvidence),
                        discrepancies.stream()
                                .flatMap(discrepancy -> discrepancy.readings().stream())
                                .map(DiscrepancyDetails.Reading::evidence))
                .flatMap(evidence -> evidence);
    }

    /** What supports the record of the engagement itself, without that of its commitments and of its ties to others. */
    Stream<Evidence> evidence() {
        return about(facts, delegations, topics, statements, discrepancies);
    }

    /** What is uncertain about it, in words; empty where all is said outright and it is known to have taken place. */
    public List<String> doubts() {
        Stream<String> differing = discrepancies.isEmpty()
                ? Stream.empty()
                : Stream.of("accounts differ on "
                        + String.join(
                                ", ",
                                discrepancies.stream()
                                        .map(DiscrepancyDetails::aspect)
                                        .toList()));
        return Stream.concat(facts.doubts(), differing).toList();
    }

    /**
     * One aspect on which sources differ, what the timeline adopts, and why.
     *
     * @param aspect what they differ on
     * @param adopted what the timeline takes
     * @param because why it does
     * @param readings what the sources say
     */
    public record DiscrepancyDetails(String aspect, String adopted, String because, List<Reading> readings) {

        /**
         * One reading of the aspect.
         *
         * @param says what the cited sources say of it
         * @param adopted whether the timeline takes it
         */
        public record Reading(
                String says, boolean adopted, @JsonUnwrapped Evidence evidence) {}

        static DiscrepancyDetails of(Discrepancy discrepancy) {
            return new DiscrepancyDetails(
                    discrepancy.aspect(),
                    discrepancy.adopted(),
                    discrepancy.because(),
                    discrepancy.readings().stream()
                            .map(reading -> new Reading(
                                    reading.says(),
                                    reading.adopted(),
                                    reading.claim().evidence()))
                            .toList());
        }
    }

    /**
     * Another engagement that sources connect with this one.
     *
     * @param relation in words from this one's side, such as "Reviewed at"
     */
    public record RelatedEngagement(
            String relation,
            @JsonUnwrapped Reference engagement,
            @JsonUnwrapped Dated date,
            @JsonUnwrapped Evidence evidence) {

        static RelatedEngagement of(Relation relation, String from) {
            boolean outward = relation.engagement().id().equals(from);
            Engagement other = outward ? relation.other() : relation.engagement();
            String words = switch (relation.kind()) {
                case POSSIBLY_SAME -> "Possibly the same meeting as";
                case REVIEWS -> outward ? "Reviews what was decided at" : "Reviewed at";
                case FOLLOWS -> outward ? "Agreed on at" : "Led to";
            };
            return new RelatedEngagement(
                    words, other.reference(), other.dated(), relation.claim().evidence());
        }
    }
}
