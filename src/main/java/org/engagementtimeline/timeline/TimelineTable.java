package org.engagementtimeline.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementFilter.Sort;
import org.engagementtimeline.web.Link;
import org.jspecify.annotations.Nullable;

/** The engagements of a page as a table, whose headings sort them. */
public record TimelineTable(List<Column> columns, List<TimelineEntry> rows) {

    /**
     * A heading.
     *
     * @param id the name of the column
     * @param address the address that sorts by it; null if nothing does
     * @param sorted the direction in use, as ARIA has it; null if the table is sorted by another column
     */
    public record Column(
            String id, @Nullable String address, @Nullable String sorted) {}

    static TimelineTable of(EngagementFilter filter, List<TimelineEntry> rows) {
        return new TimelineTable(
                Stream.of("date", "title", "mechanism", "kind", "status", "place", "sides", "outcome")
                        .map(column -> column(filter, column))
                        .toList(),
                rows);
    }

    /** The column of dates turns the order in time; the others sort from A. */
    private static Column column(EngagementFilter filter, String id) {
        Link link = filter.link().withOnly("view", EngagementFilter.View.TABLE.term());
        Sort sort = filter.sort();
        return switch (id) {
            case "date" ->
                new Column(
                        id,
                        sort == Sort.NEWEST
                                ? link.withOnly("sort", Sort.OLDEST.term()).toString()
                                : link.without("sort").toString(),
                        sort == Sort.NEWEST ? "descending" : sort == Sort.OLDEST ? "ascending" : null);
            case "sides", "outcome" -> new Column(id, null, null);
            default ->
                new Column(id, link.withOnly("sort", id).toString(), sort.term().equals(id) ? "ascending" : null);
        };
    }

    public String html() {
        return rows.stream().map(row -> row.html().get()).collect(Collectors.joining());
    }
}
