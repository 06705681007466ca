package org.engagementtimeline.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine.Channel;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.engagement.EngagementPage.Neighbour;
import org.engagementtimeline.engagement.EngagementPage.Neighbours;
import org.engagementtimeline.engagement.EngagementPage.Pledge;
import org.engagementtimeline.engagement.EngagementPage.Related;
import org.engagementtimeline.engagement.EngagementPage.Side;
import org.engagementtimeline.engagement.EngagementPage.SourceUse;
import org.engagementtimeline.record.Attendance;
import org.engagementtimeline.record.Citation;
import org.engagementtimeline.record.Claim;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.CommitmentEntry;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Delegation;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Position;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.Relation;
import org.engagementtimeline.record.Source;
import org.engagementtimeline.record.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the page of one engagement, in a fixed number of queries. */
@Component
@ConsistentRead
class EngagementPages {

    private final Engagements engagements;
    private final Claims claims;

    EngagementPages(Engagements engagements, Claims claims) {
        this.engagements = engagements;
        this.claims = claims;
    }

    Optional<EngagementPage> find(String id) {
        List<Claim> made = claims.about(SubjectKind.ENGAGEMENT, List.of(id));
        return engagements.find(id).map(engagement -> page(engagement, made));
    }

    private EngagementPage page(Engagement engagement, List<Claim> claimed) {
        String id = engagement.id();
        List<Delegation> delegations = engagements.delegations(List.of(id));
        List<CommitmentEntry> entries = engagements.commitments(id);
        claims.about(
                SubjectKind.COMMITMENT,
                entries.stream()
                        .map(entry -> entry.commitment().id())
                        .distinct()
                        .toList());
        List<Position> positions = engagements.positions(id);
        engagements.mentions(id);
        List<Relation> relations = engagements.relations(id);
        claims.about(
                SubjectKind.ENGAGEMENT,
                relations.stream()
                        .map(relation -> relation.engagement().id())
                        .distinct()
                        .toList());
        return new EngagementPage(
                id,
                engagement.title(),
                Fact.of(engagement.kind(), engagement.kindClaim()),
                EngagementLines.channel(engagement)
                        .flatMap(channel -> Fact.ofNullable(channel, engagement.mechanismClaim())),
                Fact.ofNullable(engagement.round(), engagement.roundClaim()),
                Fact.of(engagement.status(), engagement.statusClaim()),
                Fact.of(engagement.date(), engagement.dateClaim()),
                Optional.ofNullable(engagement.place())
                        .flatMap(place ->
                                Fact.ofNullable(new Reference(place.id(), place.name()), engagement.placeClaim())),
                Fact.of(engagement.summary(), engagement.summaryClaim()),
                delegations.stream().map(EngagementPages::side).toList(),
                engagements.topics(List.of(id)).stream()
                        .map(topic -> Fact.of(
                                new Reference(topic.topic().id(), topic.topic().name()), topic.claim()))
                        .toList(),
                positions.stream()
                        .filter(position -> !position.parties().isEmpty())
                        .map(Statement::of)
                        .toList(),
                positions.stream()
                        .filter(position -> position.parties().isEmpty())
                        .map(Statement::of)
                        .toList(),
                entries.stream()
                        .filter(EngagementPages::begins)
                        .map(EngagementPages::pledge)
                        .toList(),
                entries.stream()
                        .filter(entry -> !begins(entry))
                        .map(EngagementPages::pledge)
                        .toList(),
                AccountTable.of(claimed, agreed(engagement, delegations), engagements.accounts(id)),
                relations.stream().map(relation -> related(relation, id)).toList(),
                inMechanism(engagement),
                new Neighbours(
                        previous(engagements.before(engagement.sortDay(), id, Limit.of(1)), engagement),
                        next(engagements.after(engagement.sortDay(), id, Limit.of(1)), engagement)),
                sources(claimed));
    }

    private static boolean begins(CommitmentEntry entry) {
        return entry.state() == CommitmentState.ANNOUNCED || entry.state() == CommitmentState.REPORTED;
    }

    private static Side side(Delegation delegation) {
        return new Side(
                new Reference(delegation.party().id(), delegation.party().name()),
                delegation.claim().evidence(),
                delegation.attendances().stream()
                        .sorted(Comparator.comparing(Attendance::role).thenComparingInt(Attendance::ordinal))
                        .map(attendance -> Fact.of(EngagementLines.principal(attendance), attendance.claim()))
                        .toList());
    }

    private static Pledge pledge(CommitmentEntry entry) {
        return new Pledge(
                entry.commitment().id(),
                entry.commitment().title(),
                entry.commitment().kind(),
                entry.commitment().parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                entry.state(),
                Fact.of(entry.says(), entry.claim()));
    }

    private static List<AccountTable.Agreed> agreed(Engagement engagement, List<Delegation> delegations) {
        List<AccountTable.Agreed> agreed = new ArrayList<>();
        agreed.add(new AccountTable.Agreed("date", words(engagement.date()), engagement.dateClaim()));
        agreed.add(new AccountTable.Agreed("status", engagement.status().words(), engagement.statusClaim()));
        EngagementLines.channel(engagement)
                .map(Channel::name)
                .ifPresent(name -> agreed.add(new AccountTable.Agreed("mechanism", name, engagement.mechanismClaim())));
        Optional.ofNullable(engagement.round())
                .ifPresent(round ->
                        agreed.add(new AccountTable.Agreed("round", "round " + round, engagement.roundClaim())));
        Optional.ofNullable(engagement.place())
                .ifPresent(
                        place -> agreed.add(new AccountTable.Agreed("place", place.name(), engagement.placeClaim())));
        delegations.forEach(delegation -> delegation
                .attendances()
                .forEach(attendance -> agreed.add(new AccountTable.Agreed(
                        delegation.party().adjective() + " " + attendance.role().words(),
                        name(attendance),
                        attendance.claim()))));
        return agreed;
    }

    private static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty() ? date.inWords() : date.inWords() + ", " + date.certaintyInWords();
    }

    private static String name(Attendance attendance) {
        Principal principal = EngagementLines.principal(attendance);
        return principal.expected() ? principal.name() + ", expected" : principal.name();
    }

    private static Related related(Relation relation, String from) {
        boolean outward = relation.engagement().id().equals(from);
        Engagement other = outward ? relation.other() : relation.engagement();
        String how = switch (relation.kind()) {
            case POSSIBLY_SAME -> "Possibly the same meeting as";
            case REVIEWS -> outward ? "Reviews what was decided at" : "Reviewed at";
            case FOLLOWS -> outward ? "Agreed on at" : "Led to";
        };
        return new Related(
                how, other.id(), other.title(), other.date(), relation.claim().evidence());
    }

    private Neighbours inMechanism(Engagement engagement) {
        if (engagement.mechanism() == null) {
            return new Neighbours(Optional.empty(), Optional.empty());
        }
        String mechanism = engagement.mechanism().id();
        return new Neighbours(
                previous(engagements.before(engagement.sortDay(), engagement.id(), mechanism, Limit.of(1)), engagement),
                next(engagements.after(engagement.sortDay(), engagement.id(), mechanism, Limit.of(1)), engagement));
    }

    private static Optional<Neighbour> previous(List<Engagement> found, Engagement from) {
        return neighbour(
                found, other -> Elapsed.between(other.date(), from.date()).words("earlier"));
    }

    private static Optional<Neighbour> next(List<Engagement> found, Engagement from) {
        return neighbour(
                found, other -> Elapsed.between(from.date(), other.date()).words("later"));
    }

    private static Optional<Neighbour> neighbour(List<Engagement> found, Function<Engagement, String> elapsed) {
        return found.stream()
                .findFirst()
                .map(other ->
                        new Neighbour(other.id(), other.title(), other.date(), other.round(), elapsed.apply(other)));
    }

    private static List<SourceUse> sources(List<Claim> claimed) {
        Map<Integer, Source> sources = new TreeMap<>();
        Map<Integer, TreeSet<Integer>> paragraphs = new TreeMap<>();
        for (Claim claim : claimed) {
            for (Citation citation : claim.citations()) {
                sources.put(citation.source().ordinal(), citation.source());
                paragraphs
                        .computeIfAbsent(citation.source().ordinal(), any -> new TreeSet<>())
                        .add(citation.paragraph());
            }
        }
        return sources.values().stream()
                .map(source ->
                        new SourceUse(source.id(), source.label(), List.copyOf(paragraphs.get(source.ordinal()))))
                .toList();
    }
}
