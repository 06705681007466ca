package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.export.EngagementData;
import org.engagementtimeline.export.Forms;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementTopic;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Statement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Relation;
import org.engagementtimeline.domain.SubjectKind;
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
        List<EngagementTopic> topics = engagements.topics(List.of(id));
        List<Discrepancy> accounts = engagements.accounts(id);
        List<Delegates> sides = delegations.stream().map(Delegates::of).toList();
        List<CommitmentUpdate> lives = lives(id);
        List<StatementDetails> statements = statements(id);
        List<Relation> relations = relations(id);
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
                sides,
                topics.stream()
                        .map(topic -> Fact.of(
                                new Reference(topic.topic().id(), topic.topic().name()), topic.claim()))
                        .toList(),
                Voice.of(
                        statements.stream()
                                .filter(statement -> !statement.speakers().isEmpty())
                                .toList(),
                        sides.stream().map(Delegates::party).toList()),
                statements.stream()
                        .filter(statement -> statement.speakers().isEmpty())
                        .toList(),
                Pledge.at(id, lives),
                AccountTable.of(claimed, Agreed.of(engagement, delegations), accounts),
                relations.stream().map(relation -> Related.of(relation, id)).toList(),
                Optional.ofNullable(engagement.mechanism()).map(mechanism -> inMechanism(engagement, mechanism)),
                Neighbours.of(
                        engagement,
                        engagements.before(engagement.sortDay(), id, Limit.of(1)),
                        engagements.after(engagement.sortDay(), id, Limit.of(1))),
                SourceUse.of(Stream.of(
                                claimed.stream(),
                                lives.stream()
                                        .filter(entry -> Pledge.touches(entry, id))
                                        .map(CommitmentUpdate::claim),
                                relations.stream().map(Relation::claim))
                        .flatMap(shown -> shown)
                        .toList()),
                Forms.of(id),
                EngagementData.of(engagement, claimed, delegations, topics, accounts));
    }

    private List<CommitmentUpdate> lives(String id) {
        List<CommitmentUpdate> lives = engagements.commitments(id);
        claims.about(
                SubjectKind.COMMITMENT,
                lives.stream().map(entry -> entry.commitment().id()).distinct().toList());
        return lives;
    }

    private List<StatementDetails> statements(String id) {
        List<Statement> positions = engagements.positions(id);
        engagements.mentions(id);
        return positions.stream().map(StatementDetails::of).toList();
    }

    private List<Relation> relations(String id) {
        List<Relation> relations = engagements.relations(id);
        claims.about(
                SubjectKind.ENGAGEMENT,
                relations.stream()
                        .map(relation -> relation.engagement().id())
                        .distinct()
                        .toList());
        return relations;
    }

    private Neighbours inMechanism(Engagement engagement, Mechanism mechanism) {
        return Neighbours.of(
                engagement,
                engagements.before(engagement.sortDay(), engagement.id(), mechanism.id(), Limit.of(1)),
                engagements.after(engagement.sortDay(), engagement.id(), mechanism.id(), Limit.of(1)));
    }
}
