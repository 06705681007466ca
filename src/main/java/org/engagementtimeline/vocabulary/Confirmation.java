package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** Whether a source shows the attendance or only expects it. */
public enum Confirmation implements Term {
    CONFIRMED,
    EXPECTED;

    @EnumeratedValue
    private final String term = term();
}
