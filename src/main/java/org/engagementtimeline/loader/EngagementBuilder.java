package org.engagementtimeline.loader;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.domain.CommitmentSummary;
import org.engagementtimeline.domain.CommitmentSummary.OtherUpdate;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementDetails.DiscrepancyDetails;
import org.engagementtimeline.domain.EngagementDetails.RelatedEngagement;
import org.engagementtimeline.domain.EngagementFacts;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.Elapsed;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.DiscrepancyGrade;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.RelationKind;
import org.engagementtimeline.vocabulary.Role;

/** Makes the details of engagements, with what other records say of them. */
final class EngagementBuilder {

    private final SeedRecords dataSet;
    private final Facts facts;
    private final DisputeBuilder disputes;
    private final Function<String, Optional<List<Update>>> updates;
    private final Function<String, Optional<List<Relation>>> relationsOfOthers;

    /**
     * An update of a commitment.
     *
     * @param place in the history of the commitment
     */
    private record Update(Seed commitment, int place) {

        Seed entry() {
            return commitment.at("history").elements().get(place);
        }
    }

    /** A relation that the record of an engagement states. */
    private record Relation(Seed engagement, Seed stated) {}

    EngagementBuilder(SeedRecords dataSet, Facts facts, DisputeBuilder disputes) {
        this.dataSet = dataSet;
        this.facts = facts;
        this.disputes = disputes;
        this.updates = dataSet.table(
                "updates",
                dataSet.all(RecordType.COMMITMENT).stream()
                        .sorted(Comparator.comparing(
                                commitment -> commitment.at("id").text()))
                        .flatMap(commitment -> IntStream.range(
                                        0, commitment.at("history").elements().size())
                                .mapToObj(place -> new Update(commitment, place)))
                        .filter(update -> update.entry().has("at"))
                        .collect(groupingBy(update -> update.entry().at("at").text())));
        this.relationsOfOthers = dataSet.table(
                "relations",
                dataSet.all(RecordType.ENGAGEMENT).stream()
                        .flatMap(engagement -> engagement.at("related").elements().stream()
                                .map(stated -> new Relation(engagement, stated)))
                        .collect(groupingBy(
                                relation -> relation.stated().at("to").text())));
    }

    EngagementDetails engagement(Seed engagement) {
        String id = engagement.at("id").text();
        return new EngagementDetails(
                        id,
                        engagement.at("title").text(),
                        facts(engagement),
                        engagement.at("delegations").elements().stream()
                                .sorted(facts.inOrder(RecordType.PARTY, delegation -> delegation.at("party")))
                                .map(this::delegation)
                                .toList(),
                        facts.topics(engagement),
                        disputes.on(RecordType.ENGAGEMENT, id),
                        facts.statements(engagement),
                        updates.apply(id).stream()
                                .flatMap(List::stream)
                                .map(this::commitment)
                                .toList(),
                        engagement.at("discrepancies").elements().stream()
                                .map(this::discrepancy)
                                .toList(),
                        Stream.concat(
                                        engagement.at("related").elements().stream()
                                                .map(this::related),
                                        relationsOfOthers.apply(id).stream()
                                                .flatMap(List::stream)
                                                .map(this::relatedByOther))
                                .toList(),
                        List.of(),
                        facts.dates(engagement))
                .withSources();
    }

    private EngagementFacts facts(Seed engagement) {
        return new EngagementFacts(
                facts.term(EngagementKind.class, engagement.at("kind")),
                facts.term(EngagementStatus.class, engagement.at("status")),
                facts.date(engagement.at("date")),
                engagement.optional("mechanism").map(fact -> facts.cited(fact, facts.mechanism(fact.text()))),
                engagement.optional("round").map(fact -> facts.cited(fact, fact.number())),
                engagement.optional("level").map(facts::words),
                engagement.optional("place").map(fact -> facts.reference(RecordType.PLACE, fact)),
                facts.words(engagement.at("summary")));
    }

    private DelegationDetails delegation(Seed delegation) {
        String party = delegation.at("party").text();
        return new DelegationDetails(
                facts.reference(RecordType.PARTY, party),
                dataSet.get(RecordType.PARTY, party).at("adjective").text(),
                delegation.at("attendance").elements().stream()
                        .map(this::attendance)
                        .sorted(Comparator.comparing(AttendanceDetails::role))
                        .toList(),
                facts.evidence(delegation));
    }

    private AttendanceDetails attendance(Seed attendance) {
        return new AttendanceDetails(
                facts.optional(RecordType.PERSON, attendance, "person"),
                attendance.optional("group").map(Seed::text),
                facts.optional(RecordType.OFFICE, attendance, "office"),
                Facts.word(Role.class, attendance.at("role")),
                Facts.word(Presence.class, attendance.at("presence")),
                facts.evidence(attendance));
    }

    private CommitmentSummary commitment(Update update) {
        Seed commitment = update.commitment();
        List<Seed> history = commitment.at("history").elements();
        EdtfDate date = dated(update.entry()).date();
        return new CommitmentSummary(
                commitment.at("id").text(),
                commitment.at("title").text(),
                Facts.word(CommitmentKind.class, commitment.at("kind")),
                facts.references(RecordType.PARTY, commitment.at("by")),
                facts.backing(commitment),
                Facts.word(CommitmentState.class, update.entry().at("state")),
                facts.cited(update.entry(), update.entry().at("says").text()),
                update.place() == 0
                        ? Optional.empty()
                        : Optional.of(other(history.get(0), first -> Elapsed.between(first, date), "earlier")),
                history.stream()
                        .skip(update.place() + 1L)
                        .map(later -> other(later, other -> Elapsed.between(date, other), "later"))
                        .toList());
    }

    private OtherUpdate other(Seed entry, Function<EdtfDate, Elapsed> elapsed, String direction) {
        Dated dated = dated(entry);
        return new OtherUpdate(
                Facts.word(CommitmentState.class, entry.at("state")),
                facts.optional(RecordType.ENGAGEMENT, entry, "at"),
                dated,
                elapsed.apply(dated.date()).words(direction));
    }

    private Dated dated(Seed entry) {
        return Dated.of(facts.occasion(entry));
    }

    private DiscrepancyDetails discrepancy(Seed discrepancy) {
        return new DiscrepancyDetails(
                discrepancy.at("aspect").text(),
                Facts.word(DiscrepancyGrade.class, discrepancy.at("grade")),
                discrepancy.at("grade").at("because").text(),
                discrepancy.at("adopted").text(),
                discrepancy.at("because").text(),
                discrepancy.at("readings").elements().stream()
                        .map(reading -> new DiscrepancyDetails.Reading(
                                reading.at("says").text(), reading.has("adopted"), facts.evidence(reading)))
                        .toList());
    }

    private RelatedEngagement related(Seed relation) {
        RelationKind kind = Facts.word(RelationKind.class, relation.at("as"));
        Seed other = dataSet.get(RecordType.ENGAGEMENT, relation.at("to").text());
        return related(kind.wordsOfOne(), Optional.of(kind), other, relation);
    }

    private RelatedEngagement relatedByOther(Relation relation) {
        RelationKind kind = Facts.word(RelationKind.class, relation.stated().at("as"));
        return related(kind.wordsOfOther(), Optional.empty(), relation.engagement(), relation.stated());
    }

    private RelatedEngagement related(String words, Optional<RelationKind> stated, Seed other, Seed relation) {
        return new RelatedEngagement(
                words,
                stated,
                facts.reference(RecordType.ENGAGEMENT, other.at("id").text()),
                Dated.of(facts.date(other.at("date"))),
                facts.evidence(relation));
    }
}
