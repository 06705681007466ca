package org.engagementtimeline.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What commitments can be chosen by; several values of one are alternatives, different ones apply together. */
public enum Facet {
    PARTY("Party", "parties", true),
    TOPIC("Topic", "topics", true),
    STATE("State", "state", false),
    KIND("Kind", "kind", false);

    private final String title;
    private final String column;
    private final boolean several;

    Facet(String title, String column, boolean several) {
        this.title = title;
        this.column = column;
        this.several = several;
    }

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The column of the tables of the ledger that has its values. */
    String column() {
        return column;
    }

    /** Whether a commitment may have several values. */
    boolean several() {
        return several;
    }

    static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }
}
