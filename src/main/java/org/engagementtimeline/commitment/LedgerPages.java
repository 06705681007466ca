package org.engagementtimeline.commitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.ledger.Column;
import org.engagementtimeline.ledger.Ledger;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.ledger.LedgerNames;
import org.engagementtimeline.ledger.Order;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SubjectKind;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** Reads a page of the ledger, in a fixed number of queries. */
@Component
@ConsistentRead
class LedgerPages {

    private static final int ON_A_PAGE = 100;

    private final Ledger ledger;
    private final Commitments commitments;
    private final Claims claims;

    LedgerPages(Ledger ledger, Commitments commitments, Claims claims) {
        this.ledger = ledger;
        this.commitments = commitments;
        this.claims = claims;
    }

    LedgerPage page(LedgerFilter filter, int number) {
        LedgerNames names = ledger.names(filter);
        Paging paging = new Paging(number, ledger.total(filter), ON_A_PAGE);
        List<Commitment> shown = commitments(ledger.ids(filter, paging.first() - 1, ON_A_PAGE));
        Map<String, List<Step>> lives = lives(shown);
        Optional<LifeAxis> axis = axis(shown, lives);
        return new LedgerPage(
                filter,
                ledger.total(LedgerFilter.ALL),
                paging,
                ledger.choices(filter, names),
                headings(filter),
                axis,
                axis.map(drawn -> rows(shown, lives, drawn)).orElse(List.of()));
    }

    /** Those of the ids, in their order. */
    private List<Commitment> commitments(List<String> ids) {
        Map<String, Commitment> found =
                commitments.withParties(ids).stream().collect(toMap(Commitment::id, identity()));
        return ids.stream().map(found::get).toList();
    }

    static List<Heading> headings(LedgerFilter filter) {
        Order order = filter.order();
        return Arrays.stream(Column.values())
                .map(column -> new Heading(
                        column,
                        Optional.of(order.ascending() ? "ascending" : "descending")
                                .filter(direction -> column == order.column()),
                        filter.ordered(order.turnedTo(column)).address()))
                .toList();
    }

    private Map<String, List<Step>> lives(List<Commitment> shown) {
        List<String> ids = shown.stream().map(Commitment::id).toList();
        claims.about(SubjectKind.COMMITMENT, ids);
        return commitments.entries(ids).stream()
                .collect(groupingBy(entry -> entry.commitment().id(), mapping(Step::of, toList())));
    }

    private static Optional<LifeAxis> axis(List<Commitment> shown, Map<String, List<Step>> lives) {
        List<EdtfDate> dates = Stream.concat(
                        lives.values().stream()
                                .flatMap(List::stream)
                                .map(step -> step.date().value()),
                        shown.stream().map(Commitment::due).filter(Objects::nonNull))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(LifeAxis.of(dates));
    }

    private List<LedgerRow> rows(List<Commitment> shown, Map<String, List<Step>> lives, LifeAxis axis) {
        Map<String, List<Reference>> topics = commitments
                .topics(shown.stream().map(Commitment::id).toList())
                .stream()
                .collect(groupingBy(
                        topic -> topic.commitment().id(),
                        mapping(
                                topic -> new Reference(
                                        topic.topic().id(), topic.topic().name()),
                                toList())));
        return shown.stream()
                .map(commitment -> row(
                        commitment, topics.getOrDefault(commitment.id(), List.of()), lives.get(commitment.id()), axis))
                .toList();
    }

    private static LedgerRow row(Commitment commitment, List<Reference> topics, List<Step> life, LifeAxis axis) {
        Optional<Fact<EdtfDate>> due = Fact.ofNullable(commitment.due(), commitment.dueClaim());
        return new LedgerRow(
                commitment.id(),
                commitment.title(),
                commitment.kind(),
                CommitmentPages.by(commitment),
                topics,
                due,
                life.get(0),
                life.get(life.size() - 1),
                Lifeline.of(commitment.id(), life, due.map(Fact::value), axis.scale()));
    }
}
