package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** How a figure is meant. */
public enum Bound implements Term {
    EXACTLY,
    OVER,
    NEARLY;

    @EnumeratedValue
    private final String term = term();
}
