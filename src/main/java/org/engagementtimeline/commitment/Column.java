package org.engagementtimeline.commitment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.record.Term;

/** What the ledger can be put in order by: the columns whose headings turn its order. */
enum Column implements Term {
    TITLE("Commitment", true, key -> Optional.of(key.title().toLowerCase(Locale.ROOT))),
    BY("By", true, key -> Optional.of(key.by())),
    MADE("Made", false, key -> Optional.of(key.made())),
    DUE("Due", true, LedgerKey::due),
    REPORT("Last report", false, LedgerKey::report);

    private final String title;
    private final boolean ascendsFirst;
    private final Comparator<LedgerKey> ascending;
    private final Comparator<LedgerKey> descending;

    /** @param value what a row is ordered by; rows without one come last in both directions, being neither early nor late */
    <C extends Comparable<? super C>> Column(
            String title, boolean ascendsFirst, Function<LedgerKey, Optional<C>> value) {
        this.title = title;
        this.ascendsFirst = ascendsFirst;
        this.ascending = comparing(value, Comparator.naturalOrder());
        this.descending = comparing(value, Comparator.reverseOrder());
    }

    private static <C> Comparator<LedgerKey> comparing(
            Function<LedgerKey, Optional<C>> value, Comparator<? super C> comparator) {
        return Comparator.comparing(key -> value.apply(key).orElse(null), Comparator.nullsLast(comparator));
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

    Comparator<LedgerKey> comparator(boolean ascends) {
        return ascends ? ascending : descending;
    }
}
