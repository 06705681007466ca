package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** Whether a figure is exact, a minimum or approximate. */
public enum Bound implements Term {
    EXACTLY,
    OVER,
    NEARLY;

    @EnumeratedValue
    private final String term = term();
}
