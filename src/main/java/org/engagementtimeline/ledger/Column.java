package org.engagementtimeline.ledger;

import java.util.Locale;
import org.engagementtimeline.domain.Term;

/** What the ledger can be put in order by: the columns whose headings turn its order. */
public enum Column implements Term {
    TITLE("Commitment", true),
    BY("By", true),
    MADE("Made", false),
    DUE("Due", true),
    REPORT("Last report", false);

    private final String title;
    private final boolean ascendsFirst;

    Column(String title, boolean ascendsFirst) {
        this.title = title;
        this.ascendsFirst = ascendsFirst;
    }

    @Override
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The direction in which a reader most likely wants it: names from A, promises from the newest. */
    boolean ascendsFirst() {
        return ascendsFirst;
    }
}
