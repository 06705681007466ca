package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** How a figure is meant. */
public enum Bound implements Term {
    EXACTLY("exactly"),
    OVER("over"),
    NEARLY("nearly");

    @EnumeratedValue
    private final String term;

    Bound(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
