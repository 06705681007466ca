package org.engagementtimeline.filter;

import java.util.Arrays;
import org.engagementtimeline.vocabulary.Term;

/**
 * An order of commitments. Each order is total, so the same address gives the same page. The name without a suffix is the
 * default direction of its column: names from A, promises from the newest. By the date when they were made, they are together by
 * meeting.
 */
public enum CommitmentOrder implements Term {
    TITLE(Column.TITLE, true),
    TITLE_DESCENDING(Column.TITLE, false),
    BY(Column.BY, true),
    BY_DESCENDING(Column.BY, false),
    MADE(Column.MADE, false),
    MADE_ASCENDING(Column.MADE, true),
    DUE(Column.DUE, true),
    DUE_DESCENDING(Column.DUE, false),
    REPORT(Column.REPORT, false),
    REPORT_ASCENDING(Column.REPORT, true);

    /** The columns that commitments can be sorted by. */
    public enum Column implements Term {
        TITLE,
        BY,
        MADE,
        DUE,
        REPORT
    }

    private final Column column;
    private final boolean ascending;

    CommitmentOrder(Column column, boolean ascending) {
        this.column = column;
        this.ascending = ascending;
    }

    public Column column() {
        return column;
    }

    public boolean ascending() {
        return ascending;
    }

    /** The order that a column's heading links to: the default order of the column, or the reverse if that is in use. */
    public CommitmentOrder turnedTo(Column heading) {
        return Arrays.stream(values())
                .filter(order -> order.column == heading && order != this)
                .findFirst()
                .orElseThrow();
    }

    /** The column of the ledger's table with the rank of each commitment in this order. */
    String rank() {
        return column.term() + (ascending ? "_ascending" : "_descending");
    }
}
