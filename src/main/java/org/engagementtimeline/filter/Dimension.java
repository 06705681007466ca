package org.engagementtimeline.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What engagements can be chosen by; several values of one are alternatives, different ones apply together. */
public enum Dimension {
    MECHANISM("Mechanism"),
    KIND("Kind"),
    STATUS("Status"),
    PARTY("Party"),
    PERSON("Person"),
    TOPIC("Topic"),
    PLACE("Place");

    /** The value of a mechanism that stands for having none. */
    public static final String NONE = "none";

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Whether its values are records of the data set; those of the others are words of the product. */
    boolean isRecord() {
        return this != KIND && this != STATUS;
    }

    static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter().equals(parameter))
                .findFirst();
    }
}
