package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** The kind of a background event. */
public enum BackgroundKind implements Term {
    ATTACK,
    CLASH,
    CLOSURE,
    DISPUTE,
    POLICY,
    POLITICS,
    REPORT,
    DIPLOMACY;

    @EnumeratedValue
    private final String term = term();
}
