package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.export.EngagementData.Delegate;
import org.engagementtimeline.export.EngagementData.Differing;
import org.engagementtimeline.export.EngagementData.Pledged;
import org.engagementtimeline.export.EngagementData.Said;
import org.engagementtimeline.export.EngagementData.Side;
import org.engagementtimeline.export.EngagementData.Told;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Citation;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Source;
import org.jspecify.annotations.Nullable;

/** What belongs to the engagements of a batch, from which each is put together. */
final class EngagementParts {

    private final Map<String, List<Claim>> claims;
    private final Map<String, List<Delegation>> delegations;
    private final Map<String, List<EngagementTopic>> topics;
    private final Map<String, List<Statement>> positions;
    private final Map<String, List<CommitmentUpdate>> commitments;
    private final Map<String, List<Discrepancy>> accounts;

    EngagementParts(
            List<Claim> claims,
            List<Delegation> delegations,
            List<EngagementTopic> topics,
            List<Statement> positions,
            List<CommitmentUpdate> commitments,
            List<Discrepancy> accounts) {
        this.claims = claims.stream().collect(groupingBy(Claim::subjectId));
        this.delegations = byEngagement(delegations, Delegation::engagement);
        this.topics = byEngagement(topics, EngagementTopic::engagement);
        this.positions = byEngagement(positions, Statement::engagement);
        this.commitments = byEngagement(commitments, CommitmentUpdate::engagement);
        this.accounts = byEngagement(accounts, Discrepancy::engagement);
    }

    private static <T> Map<String, List<T>> byEngagement(List<T> all, Function<T, @Nullable Engagement> of) {
        return all.stream()
                .collect(groupingBy(
                        each -> Objects.requireNonNull(of.apply(each)).id()));
    }

    EngagementData of(Engagement engagement) {
        String id = engagement.id();
        return new EngagementData(
                id,
                engagement.title(),
                Sourced.of(engagement.kind().term(), engagement.kindClaim()),
                Sourced.of(engagement.status().term(), engagement.statusClaim()),
                Sourced.of(DateData.of(engagement.date()), engagement.dateClaim()),
                Sourced.of(
                        engagement.mechanism(),
                        engagement.mechanismClaim(),
                        mechanism -> new Reference(mechanism.id(), mechanism.name())),
                Sourced.of(engagement.round(), engagement.roundClaim(), Function.identity()),
                Sourced.of(
                        engagement.place(), engagement.placeClaim(), place -> new Reference(place.id(), place.name())),
                Sourced.of(engagement.summary(), engagement.summaryClaim()),
                of(delegations, id, EngagementParts::side),
                of(
                        topics,
                        id,
                        topic -> Sourced.of(
                                new Reference(topic.topic().id(), topic.topic().name()), topic.claim())),
                of(positions, id, EngagementParts::said),
                of(commitments, id, EngagementParts::pledged),
                of(accounts, id, EngagementParts::differing),
                sources(id),
                engagement.date(),
                engagement.status());
    }

    private static <T, R> List<R> of(Map<String, List<T>> parts, String id, Function<T, R> form) {
        return parts.getOrDefault(id, List.of()).stream().map(form).toList();
    }

    private static Side side(Delegation delegation) {
        return new Side(
                new Reference(delegation.party().id(), delegation.party().name()),
                delegation.attendances().stream().map(EngagementParts::delegate).toList(),
                Sourced.cites(delegation.claim()));
    }

    private static Delegate delegate(Attendance attendance) {
        return new Delegate(
                Optional.ofNullable(attendance.person()).map(person -> new Reference(person.id(), person.name())),
                Optional.ofNullable(attendance.unnamed()),
                Optional.ofNullable(attendance.office()).map(office -> new Reference(office.id(), office.title())),
                attendance.role().term(),
                attendance.confirmation().term(),
                Sourced.cites(attendance.claim()),
                Optional.ofNullable(attendance.claim().inferred()));
    }

    private static Said said(Statement position) {
        return new Said(
                position.parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                Optional.ofNullable(position.person()).map(person -> new Reference(person.id(), person.name())),
                position.says(),
                Sourced.cites(position.claim()),
                Optional.ofNullable(position.claim().inferred()));
    }

    private static Pledged pledged(CommitmentUpdate entry) {
        return new Pledged(
                entry.commitment().id(),
                entry.commitment().title(),
                entry.state().term(),
                entry.says(),
                Sourced.cites(entry.claim()));
    }

    private static Differing differing(Discrepancy account) {
        return new Differing(
                account.aspect(),
                account.adopted(),
                account.because(),
                account.readings().stream()
                        .map(reading -> new Told(reading.says(), reading.adopted(), Sourced.cites(reading.claim())))
                        .toList());
    }

    private List<Reference> sources(String id) {
        return claims.getOrDefault(id, List.of()).stream()
                .flatMap(claim -> claim.citations().stream())
                .map(Citation::source)
                .distinct()
                .sorted(Comparator.comparingInt(Source::ordinal))
                .map(source -> new Reference(source.id(), source.label()))
                .toList();
    }
}
