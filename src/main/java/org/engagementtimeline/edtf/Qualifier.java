package org.engagementtimeline.edtf;

import java.util.stream.Stream;

/**
 * How certain a date or one of its components is: one of the three marks of ISO 8601-2:2019 (EDTF level 1, <i>Qualification of a
 * date</i>), or none. Two marks on one component combine: {@code ?} and {@code ~} make {@code %}.
 */
enum Qualifier {
    NONE("", ""),
    UNCERTAIN("?", "uncertain"),
    APPROXIMATE("~", "approximate"),
    APPROXIMATE_AND_UNCERTAIN("%", "approximate and uncertain");

    private final String mark;
    private final String words;

    Qualifier(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** The mark for a character, or none. */
    static Qualifier of(char character) {
        return switch (character) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> APPROXIMATE_AND_UNCERTAIN;
            default -> NONE;
        };
    }

    static Qualifier all(Stream<Qualifier> qualifiers) {
        return qualifiers.reduce(NONE, Qualifier::and);
    }

    Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : APPROXIMATE_AND_UNCERTAIN;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == APPROXIMATE_AND_UNCERTAIN;
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == APPROXIMATE_AND_UNCERTAIN;
    }

    String inWords() {
        return words;
    }

    @Override
    public String toString() {
        return mark;
    }
}
