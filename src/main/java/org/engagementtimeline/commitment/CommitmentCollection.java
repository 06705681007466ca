package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails.Attribution;
import org.engagementtimeline.domain.UpdateDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder;
import org.engagementtimeline.filter.CommitmentSelector;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Paging;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The commitments: read for the ledger, for the page of each and, all or those of a filter, for files. */
@Component
class CommitmentCollection implements RecordCollection<CommitmentDetails> {

    private static final int COMMITMENTS_ON_A_PAGE = 100;

    private static final CsvTable<CommitmentDetails, ?> TABLE = CsvTable.of(
            "commitments",
            Column.join(
                    Stream.of(
                            Column.text("id", CommitmentDetails::id),
                            Column.text("title", CommitmentDetails::title),
                            Column.text("kind", CommitmentDetails::kind)),
                    Column.references("party", "parties", commitment -> commitment.parties().stream()),
                    Column.citations(
                            "parties", commitment -> commitment.by().stream().map(CitedValue::evidence)),
                    Stream.of(
                            Column.text(
                                    "backing",
                                    commitment -> commitment.backing().backing()),
                            Column.text(
                                    "stated_by",
                                    commitment ->
                                            commitment.backing().statedBy().map(Reference::name)),
                            Column.text(
                                    "not_adopted",
                                    commitment -> commitment.backing().notAdopted()),
                            Column.text("state", CommitmentDetails::state)),
                    Column.date("due", CommitmentDetails::due),
                    Column.date(
                            "made", commitment -> Optional.of(commitment.first().date())),
                    Column.references(
                            "topic",
                            "topics",
                            commitment -> commitment.topics().stream().map(CitedValue::value)),
                    Stream.of(Column.text(
                            "history",
                            commitment -> commitment.history().stream().map(CommitmentCollection::inShort)))),
            CommitmentDetails::recordDates);

    private static final CsvTable<CommitmentDetails, ?> UPDATES = new CsvTable<CommitmentDetails, Update>(
            "commitment_updates",
            Column.join(
                    Stream.of(
                            Column.key(
                                    "commitment_id",
                                    "commitments",
                                    row -> row.commitment().id()),
                            Column.text("state", row -> row.update().state()),
                            Column.key(
                                    "engagement_id",
                                    "engagements",
                                    row -> row.update().at().map(Reference::id))),
                    Column.date("date", row -> Optional.of(row.update().date())),
                    Stream.of(
                            Column.text(
                                    "according_to",
                                    row -> row.update().accordingTo().map(Attribution::words)),
                            Column.text("says", row -> row.update().says())),
                    Column.citations("", row -> Stream.of(row.update().says().evidence()))),
            commitment -> commitment.history().stream().map(update -> new Update(commitment, update)));

    /** A row of the table of updates. */
    private record Update(CommitmentDetails commitment, UpdateDetails update) {}

    private final CommitmentRepository commitments;
    private final CommitmentSelector selector;
    private final CommitmentFilter filter;
    private final Supplier<String> sentence;

    @Autowired
    CommitmentCollection(CommitmentRepository commitments, CommitmentSelector selector) {
        this(
                commitments,
                selector,
                CommitmentFilter.ALL,
                () -> FilterSentence.of(CommitmentFilter.ALL, Map.of(), List.of()));
    }

    private CommitmentCollection(
            CommitmentRepository commitments,
            CommitmentSelector selector,
            CommitmentFilter filter,
            Supplier<String> sentence) {
        this.commitments = commitments;
        this.selector = selector;
        this.filter = filter;
        this.sentence = sentence;
    }

    /**
     * Those that a filter selects, in its order.
     *
     * @throws BadRequestException if the filter has an unknown value; the message lists the allowed ones
     */
    CommitmentCollection matching(CommitmentFilter wanted) {
        Map<Facet, Map<String, String>> names = selector.names(wanted);
        Collection<String> engagements = selector.engagements(wanted).values();
        return new CommitmentCollection(
                commitments, selector, wanted, () -> FilterSentence.of(wanted, names, engagements));
    }

    @Override
    public List<CsvTable<CommitmentDetails, ?>> tables() {
        return List.of(TABLE, UPDATES);
    }

    /** As in "reviewed 2025-07-07 at 2025-07-07-additional-secretary-talks". */
    private static String inShort(UpdateDetails update) {
        return update.state().term() + " " + update.date().value()
                + update.at().map(at -> " at " + at.id()).orElse("");
    }

    @Override
    public ItemReader<Commitment> items() {
        return commitments;
    }

    @Override
    public String title() {
        return sentence.get();
    }

    @Override
    public String address() {
        return filter.address();
    }

    @Override
    public long count() {
        return selector.count(filter);
    }

    @Override
    public List<Commitment> read(Optional<String> after, int size) {
        String id = after.map(ListPart::id).orElse("");
        List<String> ids = selector.ids(filter, id, Limit.of(size));
        if (ids.isEmpty() && after.isPresent() && find(id).isEmpty()) {
            throw new BadRequestException("There is no commitment “" + id
                    + "” to begin after. The record may have changed: start the list again.");
        }
        return commitments.inOrder(ids.toArray(String[]::new));
    }

    @ConsistentRead
    LedgerPage ledger(CommitmentFilter wanted, int number, LocalDate today) {
        Map<Facet, Map<String, String>> names = selector.names(wanted);
        Map<String, String> engagements = selector.engagements(wanted);
        Paging paging = new Paging(number, selector.count(wanted), COMMITMENTS_ON_A_PAGE);
        List<String> ids = selector.ids(wanted, paging.first() - 1, COMMITMENTS_ON_A_PAGE);
        List<CommitmentDetails> shown = commitments.inOrder(ids.toArray(String[]::new)).stream()
                .map(Commitment::details)
                .toList();
        List<FacetOptions> facets = selector.facets(wanted, names);
        return new LedgerPage(
                wanted,
                FilterSentence.of(wanted, names, engagements.values()),
                selector.count(CommitmentFilter.ALL),
                paging,
                facets,
                chips(wanted, facets, engagements),
                wanted.sort().column() == CommitmentOrder.Column.MADE
                        ? LedgerGroup.byOccasion(shown, today, paging.hasPrevious(), paging.hasNext())
                        : LedgerGroup.ungrouped(shown, today),
                shown.isEmpty() ? Optional.empty() : Optional.of(CommitmentTimeline.axis(shown)));
    }

    private static List<FilterChip> chips(
            CommitmentFilter filter, List<FacetOptions> facets, Map<String, String> engagements) {
        List<FilterChip> chips = new ArrayList<>(FacetOptions.chips(facets));
        engagements.forEach((id, title) -> chips.add(new FilterChip(
                "engagement",
                "value",
                title,
                filter.link().without("engagement", id).toString())));
        chips.addAll(FilterChip.time(filter.from(), filter.to(), filter.link()));
        return chips;
    }

    @ConsistentRead
    Optional<CommitmentPage> page(String id, LocalDate today) {
        return find(id).map(Item::details).map(commitment -> CommitmentPage.of(commitment, today));
    }
}
