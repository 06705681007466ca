package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** Whether a source shows an office as held on a date or as given up by then. */
public enum TenureStatus implements Term {
    THEN("then"),
    FORMERLY("formerly");

    @EnumeratedValue
    private final String term;

    TenureStatus(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
