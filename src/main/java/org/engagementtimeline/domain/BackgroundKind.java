package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What sort of event stands behind the meetings. */
public enum BackgroundKind implements Term {
    ATTACK("attack"),
    CLASH("clash"),
    CLOSURE("closure"),
    DISPUTE("dispute"),
    POLICY("policy"),
    POLITICS("politics"),
    REPORT("report"),
    DIPLOMACY("diplomacy");

    @EnumeratedValue
    private final String term;

    BackgroundKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
