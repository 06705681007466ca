package org.engagementtimeline.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.chart.TimeAxis;
import org.engagementtimeline.domain.CommitmentDetails;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.representation.FormatLinks;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;
import org.engagementtimeline.web.PageNumber;
import org.engagementtimeline.web.Paging;

/**
 * Everything that one page of the ledger shows.
 *
 * @param total how many commitments there are; the paging's total is how many of them the filter selects
 * @param axis the time axis that all commitments share; absent where there are none
 */
public record LedgerPage(
        CommitmentFilter filter,
        long total,
        Paging paging,
        List<FacetOptions> facets,
        Optional<TimeAxis> axis,
        List<CommitmentDetails> commitments)
        implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList(
                address(paging.number()),
                count() + ": what was promised, by whom, and the last that the sources report of it.");
    }

    @Override
    public List<Alternate> alternates() {
        return FormatLinks.tables(filter.address());
    }

    /**
     * A column's heading.
     *
     * @param sorted the direction in which the column orders the ledger, as aria-sort says it; absent for the others
     * @param address the address that orders the ledger by it, the other way round where it does already
     */
    public record Heading(Column column, Optional<String> sorted, String address) {

        public String arrow() {
            return sorted.map(direction -> direction.equals("ascending") ? "↑" : "↓")
                    .orElse("↕");
        }
    }

    public List<Heading> headings() {
        CommitmentOrder order = filter.sort();
        String direction = order.ascending() ? "ascending" : "descending";
        return Arrays.stream(Column.values())
                .map(column -> new Heading(
                        column,
                        column == order.column() ? Optional.of(direction) : Optional.empty(),
                        filter.withSort(order.turnedTo(column)).address()))
                .toList();
    }

    public CommitmentTimeline timeline(CommitmentDetails commitment) {
        return CommitmentTimeline.of(commitment, axis.orElseThrow().scale());
    }

    public List<FilterChip> chips() {
        return FacetOptions.chips(facets);
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
