package org.engagementtimeline.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.engagementtimeline.record.Term;

/** The orders in which the ledger can be read; each is total, so that the same address gives the same page. */
enum Order implements Term {
    MADE("made", "newest first", Comparator.comparing(LedgerRow::madeDay).reversed()),
    DUE(
            "due",
            "soonest due first",
            Comparator.comparing(
                    row -> row.dueDay().orElse(null), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))),
    TITLE("title", "by title", Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT)));

    private final String term;
    private final String inWords;
    private final Comparator<LedgerRow> comparator;

    Order(String term, String inWords, Comparator<LedgerRow> comparator) {
        this.term = term;
        this.inWords = inWords;
        this.comparator = comparator;
    }

    @Override
    public String term() {
        return term;
    }

    /** As a link that turns it on says it. */
    public String inWords() {
        return inWords;
    }

    Comparator<LedgerRow> comparator() {
        return comparator.thenComparing(LedgerRow::title).thenComparing(LedgerRow::id);
    }
}
