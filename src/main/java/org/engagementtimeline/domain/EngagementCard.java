package org.engagementtimeline.domain;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.DelegationDetails.AttendanceDetails;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;

/**
 * An engagement as lists show it.
 *
 * @param judgements what of it we judged, in words such as "date"; empty if sources say all of it
 * @param conflicts on how many aspects sources cannot all be right
 * @param commitments how many commitments were made or reviewed there
 * @param sources those that the claims about it cite
 */
public record EngagementCard(
        String id,
        String title,
        EngagementKind kind,
        EngagementStatus status,
        EdtfDate date,
        Optional<MechanismReference> mechanism,
        Optional<Integer> round,
        Optional<Reference> place,
        List<Side> sides,
        List<Reference> topics,
        List<String> judgements,
        long conflicts,
        long commitments,
        List<Reference> sources) {

    public static EngagementCard of(EngagementDetails engagement) {
        EngagementFacts facts = engagement.facts();
        return new EngagementCard(
                engagement.id(),
                engagement.title(),
                facts.kind().value(),
                facts.status().value(),
                facts.date().value(),
                facts.mechanism().map(CitedValue::value),
                facts.round().map(CitedValue::value),
                facts.place().map(CitedValue::value),
                engagement.delegations().stream()
                        .map(side ->
                                new Side(side.party(), side.representative().map(Representative::of)))
                        .toList(),
                engagement.topics().stream().map(CitedValue::value).toList(),
                facts.judged().map(Claim::aspect).toList(),
                engagement.conflicts().count(),
                engagement.commitments().stream()
                        .map(CommitmentSummary::id)
                        .distinct()
                        .count(),
                CitedSource.of(engagement.evidence()).stream()
                        .map(source -> new Reference(source.source(), source.label()))
                        .toList());
    }

    /** Its date and whether we judged it. */
    public Dated dated() {
        return new Dated(date, judgements.contains("date"));
    }

    /** One party and the one who stands for it: the head, or else the first who is named. */
    public record Side(Reference party, Optional<Representative> representative) {}

    /** Someone who stands for a party, in the office held then; unnamed people have no person. */
    public record Representative(
            Optional<Reference> person, String name, Optional<Reference> office, Role role, Presence presence) {

        public static Representative of(AttendanceDetails attendance) {
            return new Representative(
                    attendance.person(),
                    attendance.name(),
                    attendance.office(),
                    attendance.role(),
                    attendance.presence());
        }
    }
}
