package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementCard.Representative;
import org.engagementtimeline.engagement.EngagementCard.Side;
import org.engagementtimeline.engagement.EngagementFacts.MechanismReference;
import org.springframework.stereotype.Component;

/** Makes cards of engagements, in a fixed number of queries however many there are. */
@Component
public class EngagementCards {

    private final EngagementRepository engagements;

    EngagementCards(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    /** @param found in the order wanted; their mechanisms and places were fetched with them */
    public List<EngagementCard> of(List<Engagement> found) {
        List<String> ids = found.stream().map(Engagement::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Side>> sides = engagements.delegations(ids).stream()
                .collect(groupingBy(
                        delegation -> delegation.engagement().id(), mapping(EngagementCards::side, toList())));
        Map<String, List<Reference>> topics = engagements.topics(ids).stream()
                .collect(groupingBy(
                        topic -> topic.engagement().id(),
                        mapping(topic -> topic.topic().reference(), toList())));
        Map<String, Long> discrepancies = counts(engagements.countDiscrepancies(ids));
        Map<String, Long> commitments = counts(engagements.countCommitments(ids));
        Map<String, List<Reference>> sources = engagements.sources(ids).stream()
                .collect(groupingBy(
                        EngagementRepository.Cited::engagement, mapping(EngagementRepository.Cited::source, toList())));
        Map<String, List<String>> inferences = engagements.inferences(ids).stream()
                .collect(groupingBy(
                        EngagementRepository.Inferred::engagement,
                        mapping(EngagementRepository.Inferred::aspect, toList())));
        return found.stream()
                .map(engagement -> new EngagementCard(
                        engagement.id(),
                        engagement.title(),
                        engagement.kind(),
                        engagement.status(),
                        engagement.date(),
                        MechanismReference.of(engagement),
                        Optional.ofNullable(engagement.round()),
                        Optional.ofNullable(engagement.place()).map(Named::reference),
                        sides.getOrDefault(engagement.id(), List.of()),
                        topics.getOrDefault(engagement.id(), List.of()),
                        inferences.getOrDefault(engagement.id(), List.of()),
                        discrepancies.getOrDefault(engagement.id(), 0L),
                        commitments.getOrDefault(engagement.id(), 0L),
                        sources.getOrDefault(engagement.id(), List.of())))
                .toList();
    }

    private static Side side(Delegation delegation) {
        return new Side(
                delegation.party().reference(),
                delegation.attendances().stream()
                        .min(Comparator.comparing(Attendance::role)
                                .thenComparing(attendance -> attendance.person() == null)
                                .thenComparingInt(Attendance::ordinal))
                        .map(Representative::of));
    }

    private static Map<String, Long> counts(List<EngagementRepository.Count> counts) {
        return counts.stream()
                .collect(toMap(EngagementRepository.Count::engagement, EngagementRepository.Count::number));
    }
}
