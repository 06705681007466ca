package org.engagementtimeline.vocabulary;

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
}
