package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** Whether a source shows an office as held on a date or as given up by then. */
public enum TenureStatus implements Term {
    THEN,
    FORMERLY;

    @EnumeratedValue
    private final String term = term();
}
