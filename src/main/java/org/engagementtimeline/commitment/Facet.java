package org.engagementtimeline.commitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What commitments can be chosen by; several values of one are alternatives, different ones apply together. */
enum Facet {
    PARTY("Party"),
    TOPIC("Topic"),
    STATE("State"),
    KIND("Kind");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }
}
