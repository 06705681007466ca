package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** Whether a source shows the attendance or only expects it. */
public enum Confirmation implements Term {
    CONFIRMED("confirmed"),
    EXPECTED("expected");

    @EnumeratedValue
    private final String term;

    Confirmation(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
