package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.Elapsed;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Figure;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.stereotype.Component;

/** Reads the page of one commitment, in a fixed number of queries. */
@Component
@ConsistentRead
class CommitmentPages {

    private final Commitments commitments;
    private final Claims claims;

    CommitmentPages(Commitments commitments, Claims claims) {
        this.commitments = commitments;
        this.claims = claims;
    }

    Optional<CommitmentPage> find(String id) {
        return commitments.find(id).map(this::page);
    }

    private CommitmentPage page(Commitment commitment) {
        List<String> ids = List.of(commitment.id());
        claims.about(SubjectKind.COMMITMENT, ids);
        List<Step> life = commitments.entries(ids).stream().map(Step::of).toList();
        Optional<Fact<EdtfDate>> due = Fact.ofNullable(commitment.due(), commitment.dueClaim());
        LifeAxis axis = LifeAxis.of(Stream.concat(life.stream().map(Step::date), due.stream())
                .map(Fact::value)
                .toList());
        return new CommitmentPage(
                commitment.id(),
                commitment.title(),
                commitment.kind(),
                by(commitment),
                due,
                commitments.topics(ids).stream()
                        .map(topic -> Fact.of(
                                new Reference(topic.topic().id(), topic.topic().name()), topic.claim()))
                        .toList(),
                commitments.figures(commitment.id()).stream()
                        .map(Figure::amount)
                        .toList(),
                life,
                after(life),
                due.map(date -> before(life, date.value())).orElse(0),
                axis,
                Lifeline.of(commitment.id(), life, due.map(Fact::value), axis.scale()),
                Outlook.of(life.get(life.size() - 1).state(), due.map(Fact::value), LocalDate.now(ZoneOffset.UTC)));
    }

    /** How long after the one before it each entry came, as surely as it is known. */
    static List<String> after(List<Step> life) {
        return IntStream.range(1, life.size())
                .mapToObj(next -> Elapsed.between(
                        life.get(next - 1).date().value(), life.get(next).date().value()))
                .map(elapsed -> elapsed.words("later"))
                .toList();
    }

    private static int before(List<Step> life, EdtfDate due) {
        return (int) life.stream()
                .filter(step -> step.date().value().compareTo(due) <= 0)
                .count();
    }

    static Fact<List<Reference>> by(Commitment commitment) {
        return Fact.of(
                commitment.parties().stream()
                        .map(party -> new Reference(party.id(), party.name()))
                        .toList(),
                commitment.byClaim());
    }
}
