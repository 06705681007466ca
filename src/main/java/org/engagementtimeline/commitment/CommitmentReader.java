package org.engagementtimeline.commitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.commitment.LedgerPage.Row;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.filter.CommitmentSelector;
import org.engagementtimeline.filter.FacetValues;
import org.engagementtimeline.web.Paging;
import org.springframework.stereotype.Component;

/** Reads commitments: for the ledger, for the page of each, and for files. */
@Component
@ConsistentRead
class CommitmentReader {

    private static final int COMMITMENTS_ON_A_PAGE = 100;

    private final CommitmentSelector selector;
    private final CommitmentRepository commitments;

    CommitmentReader(CommitmentSelector selector, CommitmentRepository commitments) {
        this.selector = selector;
        this.commitments = commitments;
    }

    Optional<CommitmentDetails> find(String id) {
        return commitments.findById(id).map(CommitmentDetails::of);
    }

    Optional<CommitmentPage> page(String id) {
        return find(id).map(commitment -> CommitmentPage.of(commitment, LocalDate.now(ZoneOffset.UTC)));
    }

    /** In the order of the ids. */
    List<CommitmentDetails> find(List<String> ids) {
        Map<String, Commitment> found = commitments.all(ids).stream().collect(toMap(Commitment::id, identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(CommitmentDetails::of)
                .toList();
    }

    LedgerPage ledger(CommitmentFilter filter, int number) {
        FacetValues values = selector.values(filter);
        Paging paging = new Paging(number, selector.count(filter), COMMITMENTS_ON_A_PAGE);
        List<CommitmentDetails> shown = find(selector.ids(filter, paging.first() - 1, COMMITMENTS_ON_A_PAGE));
        Optional<TimeAxis> axis = axis(shown);
        return new LedgerPage(
                filter,
                selector.count(CommitmentFilter.ALL),
                paging,
                selector.facets(filter, values),
                headings(filter),
                axis,
                axis.map(drawn -> shown.stream()
                                .map(commitment -> row(commitment, drawn))
                                .toList())
                        .orElse(List.of()));
    }

    static List<Heading> headings(CommitmentFilter filter) {
        CommitmentOrder order = filter.sort();
        return Arrays.stream(Column.values())
                .map(column -> new Heading(
                        column,
                        Optional.of(order.ascending() ? "ascending" : "descending")
                                .filter(direction -> column == order.column()),
                        filter.withSort(order.turnedTo(column)).address()))
                .toList();
    }

    private static Optional<TimeAxis> axis(List<CommitmentDetails> shown) {
        List<EdtfDate> dates = shown.stream()
                .flatMap(commitment -> Stream.concat(
                        commitment.history().stream()
                                .map(update -> update.date().value()),
                        commitment.due().stream().map(CitedValue::value)))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(CommitmentTimeline.axis(dates));
    }

    private static Row row(CommitmentDetails commitment, TimeAxis axis) {
        return new Row(
                commitment,
                CommitmentTimeline.of(
                        commitment.id(), commitment.history(), commitment.due().map(CitedValue::value), axis.scale()));
    }
}
