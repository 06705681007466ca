package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.engagement.EngagementLine.Channel;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.engagement.EngagementLine.Side;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Confirmation;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Reference;
import org.springframework.stereotype.Component;

/** Makes lines of engagements, in six queries however many there are. */
@Component
public class EngagementLines {

    private final Engagements engagements;

    EngagementLines(Engagements engagements) {
        this.engagements = engagements;
    }

    /** @param found in the order wanted; their mechanisms and places were fetched with them */
    public List<EngagementLine> of(List<Engagement> found) {
        List<String> ids = found.stream().map(Engagement::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Side>> sides = engagements.delegations(ids).stream()
                .collect(groupingBy(
                        delegation -> delegation.engagement().id(), mapping(EngagementLines::side, toList())));
        Map<String, List<Reference>> topics = engagements.topics(ids).stream()
                .collect(groupingBy(
                        topic -> topic.engagement().id(),
                        mapping(
                                topic -> new Reference(
                                        topic.topic().id(), topic.topic().name()),
                                toList())));
        Map<String, Long> accounts = counts(engagements.countAccounts(ids));
        Map<String, Long> commitments = counts(engagements.countCommitments(ids));
        Map<String, List<Reference>> sources = engagements.sources(ids).stream()
                .collect(groupingBy(Engagements.Cited::engagement, mapping(Engagements.Cited::source, toList())));
        Map<String, List<String>> inferences = engagements.inferences(ids).stream()
                .collect(groupingBy(Engagements.Inferred::engagement, mapping(Engagements.Inferred::aspect, toList())));
        return found.stream()
                .map(engagement -> new EngagementLine(
                        engagement.id(),
                        engagement.title(),
                        engagement.kind(),
                        engagement.status(),
                        engagement.date(),
                        channel(engagement),
                        Optional.ofNullable(engagement.place()).map(place -> new Reference(place.id(), place.name())),
                        sides.getOrDefault(engagement.id(), List.of()),
                        topics.getOrDefault(engagement.id(), List.of()),
                        inferences.getOrDefault(engagement.id(), List.of()),
                        accounts.getOrDefault(engagement.id(), 0L),
                        commitments.getOrDefault(engagement.id(), 0L),
                        sources.getOrDefault(engagement.id(), List.of())))
                .toList();
    }

    static Optional<Channel> channel(Engagement engagement) {
        return Optional.ofNullable(engagement.mechanism())
                .map(mechanism -> new Channel(
                        mechanism.id(),
                        mechanism.name(),
                        mechanism.shortName(),
                        mechanism.ordinal(),
                        engagement.round()));
    }

    private static Side side(Delegation delegation) {
        Optional<Principal> principal = delegation.attendances().stream()
                .min(Comparator.comparing((Attendance attendance) -> attendance.role())
                        .thenComparing(attendance -> attendance.person() == null)
                        .thenComparingInt(Attendance::ordinal))
                .map(EngagementLines::principal);
        return new Side(
                new Reference(delegation.party().id(), delegation.party().name()), principal);
    }

    /** @param attendance with its person and office fetched */
    public static Principal principal(Attendance attendance) {
        return new Principal(
                Optional.ofNullable(attendance.person()).map(person -> person.id()),
                attendance.person() == null
                        ? String.valueOf(attendance.unnamed())
                        : attendance.person().name(),
                Optional.ofNullable(attendance.office()).map(Office::title),
                attendance.role(),
                attendance.confirmation() == Confirmation.EXPECTED);
    }

    private static Map<String, Long> counts(List<Engagements.Count> counts) {
        return counts.stream().collect(toMap(Engagements.Count::engagement, Engagements.Count::number));
    }
}
