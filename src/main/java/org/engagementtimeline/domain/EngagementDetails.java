package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.domain.DisputeDetails.DisputeSummary;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.engagementtimeline.vocabulary.DiscrepancyGrade;
import org.engagementtimeline.vocabulary.RelationKind;

/**
 * An engagement as every page and file shows it: all that the record holds of it, each fact with the paragraphs it rests on.
 *
 * @param id by which its address and others refer to it
 * @param title what it is called here
 * @param facts what it was, when and where
 * @param delegations who met, by party
 * @param topics what was discussed
 * @param disputes those that bear on it, with what shows that they do
 * @param statements what was said there or about it
 * @param commitments those that were announced or taken up there, and what became of them
 * @param discrepancies the aspects on which sources conflict or vary
 * @param related other engagements that the sources connect with it
 * @param sources all that it cites; what the sides of a dispute say is cited with the dispute
 * @param recordDates when the record was created and last changed
 */
public record EngagementDetails(
        String id,
        String title,
        @JsonUnwrapped EngagementFacts facts,
        List<DelegationDetails> delegations,
        List<CitedValue<Reference>> topics,
        List<CitedValue<DisputeSummary>> disputes,
        List<StatementDetails> statements,
        List<CommitmentSummary> commitments,
        List<DiscrepancyDetails> discrepancies,
        List<RelatedEngagement> related,
        List<CitedSource> sources,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    /** The same with the sources that all its parts cite. */
    public EngagementDetails withSources() {
        List<CitedSource> cited = CitedSource.of(Stream.of(
                        evidence(),
                        disputes.stream().map(CitedValue::evidence),
                        commitments.stream()
                                .map(commitment -> commitment.report().evidence()),
                        related.stream().map(RelatedEngagement::evidence))
                .flatMap(evidence -> evidence));
        return new EngagementDetails(
                id,
                title,
                facts,
                delegations,
                topics,
                disputes,
                statements,
                commitments,
                discrepancies,
                related,
                cited,
                recordDates);
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.concat(
                about(),
                related.stream()
                        .flatMap(other -> other.stated().stream()
                                .map(kind -> new Claim(
                                        "relation",
                                        kind.words() + ": " + other.engagement().name(),
                                        other.evidence()))));
    }

    private Stream<Claim> about() {
        return Stream.of(
                        facts.claims(),
                        delegations.stream().flatMap(DelegationDetails::claims),
                        topics.stream().map(topic -> Claim.of("topic", topic, Reference::name)),
                        discrepancies.stream().flatMap(DiscrepancyDetails::claims),
                        statements.stream().flatMap(StatementDetails::claims))
                .flatMap(claims -> claims);
    }

    /** The day that sorts it among others. */
    public LocalDate sortDay() {
        return facts.date().value().sortDay();
    }

    public Reference reference() {
        return new Reference(id, title);
    }

    public Dated dated() {
        return Dated.of(facts.date());
    }

    /** What supports the record of the engagement itself, without that of its commitments and of its ties to others. */
    public Stream<Evidence> evidence() {
        return about().map(Claim::evidence);
    }

    /** What is uncertain about it, in words; empty where all is said outright and it is known to have taken place. */
    public List<String> doubts() {
        Stream<String> conflicts = conflicts().findAny().isEmpty()
                ? Stream.empty()
                : Stream.of("reports conflict on "
                        + conflicts().map(DiscrepancyDetails::aspect).collect(Collectors.joining(", ")));
        return Stream.concat(facts.doubts(), conflicts).toList();
    }

    /** The discrepancies in which the sources cannot all be right. */
    public Stream<DiscrepancyDetails> conflicts() {
        return discrepancies.stream().filter(DiscrepancyDetails::conflicting);
    }

    /**
     * One aspect on which sources differ, what the timeline adopts, and why.
     *
     * @param aspect what they differ on
     * @param grade whether they conflict
     * @param graded why it has this grade
     * @param adopted what the timeline takes
     * @param because why it does
     * @param readings what the sources say
     */
    public record DiscrepancyDetails(
            String aspect,
            DiscrepancyGrade grade,
            String graded,
            String adopted,
            String because,
            List<Reading> readings) {

        /**
         * One reading of the aspect.
         *
         * @param says what the cited sources say of it
         * @param adopted whether the timeline takes it
         */
        public record Reading(
                String says, boolean adopted, @JsonUnwrapped Evidence evidence) {}

        public boolean conflicting() {
            return grade.isConflict();
        }

        Stream<Claim> claims() {
            return readings.stream()
                    .map(reading -> new Claim("account of " + aspect, reading.says(), reading.evidence()));
        }
    }

    /**
     * Another engagement that sources connect with this one.
     *
     * @param relation in words from this one's side, such as "Reviewed at"
     * @param stated what kind of relation the record of this engagement states; absent where the other's does
     */
    public record RelatedEngagement(
            String relation,
            Optional<RelationKind> stated,
            @JsonUnwrapped Reference engagement,
            @JsonUnwrapped Dated date,
            @JsonUnwrapped Evidence evidence) {}
}
