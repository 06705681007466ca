package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What sort of event stands behind the meetings. */
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
