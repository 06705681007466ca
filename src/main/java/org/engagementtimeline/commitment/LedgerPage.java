package org.engagementtimeline.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.RecordCollection;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.PageNumber;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the ledger shows.
 *
 * @param sentence the filter in a phrase
 * @param total how many commitments there are; the paging's total is how many of them the filter selects
 * @param chips the parts of the filter
 * @param groups empty where the filter selects nothing
 * @param axis absent where there are no groups
 */
public record LedgerPage(
        CommitmentFilter filter,
        String sentence,
        long total,
        Paging paging,
        List<FacetOptions> facets,
        List<FilterChip> chips,
        List<LedgerGroup> groups,
        Optional<TimeAxis> axis)
        implements HasMetadata {

    /** The history of a commitment on the axis that all of them share. */
    public CommitmentTimeline timeline(CommitmentDetails commitment) {
        return CommitmentTimeline.of(commitment, axis.orElseThrow().scale());
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()),
                (filter.selectsAll() ? "" : sentence + ". ") + count()
                        + ": what was promised, by whom, and the last that the sources report of it.");
    }

    @Override
    public List<Alternate> alternates() {
        return Format.links(RecordCollection.TABLES, filter.address());
    }

    /**
     * An order of the ledger.
     *
     * @param direction "ascending" or "descending" if it is in use; otherwise absent
     * @param address the address of the ledger in this order, the other way round if it is in use
     */
    public record Order(Column column, Optional<String> direction, String address) {

        public String arrow() {
            return direction.map(way -> way.equals("ascending") ? "↑" : "↓").orElse("");
        }
    }

    public List<Order> orders() {
        CommitmentOrder used = filter.sort();
        String direction = used.ascending() ? "ascending" : "descending";
        return Arrays.stream(Column.values())
                .map(column -> new Order(
                        column,
                        column == used.column() ? Optional.of(direction) : Optional.empty(),
                        filter.withSort(used.turnedTo(column)).address()))
                .toList();
    }

    /** Whether a source states the due date of any of its commitments. */
    public boolean anyDue() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.first().due().isPresent());
    }

    /** The states that the histories of its commitments have. */
    public Set<CommitmentState> states() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.first().states().stream())
                .collect(Collectors.toSet());
    }

    /** The address of the commitments that were made or taken up at an engagement. */
    public String at(String engagement) {
        return CommitmentFilter.ALL.link().with("engagement", engagement).toString();
    }

    /** The address of one page of the ledger. */
    public String address(int number) {
        return filter.link().and(new PageNumber(number)).toString();
    }

    /** As in "17 commitments", "5 of 17 commitments" or "5 of 17 commitments, 1 to 3 shown". */
    public String count() {
        return (filter.selectsAll() ? "" : paging.total() + " of ")
                + total
                + (total == 1 ? " commitment" : " commitments")
                + (paging.pages() == 1 ? "" : "; " + paging.first() + " to " + paging.last() + " on this page");
    }
}
