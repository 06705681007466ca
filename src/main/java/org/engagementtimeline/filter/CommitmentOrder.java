package org.engagementtimeline.filter;

import java.util.Arrays;
import org.engagementtimeline.vocabulary.Term;

/**
 * An order in which commitments can be read; each is total, so that the same address gives the same page. The bare name of
 * a column is the direction that a reader most likely wants: names from A, promises from the newest.
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

    /** What commitments are put in order by: the columns whose headings turn the order. */
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

    /** The order that a column's heading leads to: its usual one, or the other way round where that is in force. */
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
