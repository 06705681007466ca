package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.ledger.Ledger;
import org.engagementtimeline.ledger.LedgerFilter;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentUpdate;
import org.engagementtimeline.domain.CommitmentTopic;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The commitments, which have an order and a filter of their own beside that of ids. */
@Component
public class CommitmentCatalogue extends Catalogue<CommitmentData> {

    private final CataloguesOut record;
    private final Ledger ledger;
    private final Claims claims;

    CommitmentCatalogue(CataloguesOut record, Ledger ledger, Claims claims) {
        this.record = record;
        this.ledger = ledger;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public long total() {
        return record.commitmentTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.commitments(after, limit);
    }

    @Override
    List<CommitmentData> data(List<String> ids) {
        claims.about(SubjectKind.COMMITMENT, ids);
        Map<String, List<CommitmentTopic>> topics = record.commitmentTopics(ids).stream()
                .collect(groupingBy(topic -> topic.commitment().id()));
        Map<String, List<CommitmentUpdate>> lives = record.entries(ids).stream()
                .collect(groupingBy(entry -> entry.commitment().id()));
        return record.commitments(ids).stream()
                .sorted(Comparator.comparing((Commitment commitment) -> ids.indexOf(commitment.id())))
                .map(commitment -> CommitmentData.of(
                        commitment,
                        topics.getOrDefault(commitment.id(), List.of()),
                        lives.getOrDefault(commitment.id(), List.of())))
                .toList();
    }

    /** The first so many of a filter behind an id, in the filter's order; behind "" are all. */
    @ConsistentRead
    public List<CommitmentData> behind(LedgerFilter filter, String id, int size) {
        return data(ledger.ids(filter, id, Limit.of(size)));
    }

    @Override
    List<Column<CommitmentData>> columns() {
        return List.of(
                new Column<>("id", CommitmentData::id),
                new Column<>("title", CommitmentData::title),
                new Column<>("kind", CommitmentData::kind),
                new Column<>(
                        "by",
                        commitment -> Column.several(commitment.by().is().stream()
                                .map(Reference::name)
                                .toList())),
                new Column<>(
                        "by_cites", commitment -> Column.several(commitment.by().cites())),
                new Column<>("state", CommitmentData::state),
                new Column<>(
                        "due",
                        commitment ->
                                commitment.due().map(due -> due.is().edtf()).orElse(null)),
                new Column<>(
                        "topics",
                        commitment -> Column.several(commitment.topics().stream()
                                .map(topic -> topic.is().name())
                                .toList())),
                new Column<>(
                        "made",
                        commitment -> commitment.history().get(0).date().is().edtf()),
                new Column<>(
                        "history",
                        commitment -> Column.several(commitment.history().stream()
                                .map(entry -> entry.state() + " "
                                        + entry.date().is().edtf()
                                        + entry.at().map(at -> " at " + at.id()).orElse(""))
                                .toList())),
                new Column<>(
                        "history_cites",
                        commitment -> Column.several(commitment.history().stream()
                                .flatMap(entry -> entry.says().cites().stream())
                                .distinct()
                                .toList())));
    }
}
