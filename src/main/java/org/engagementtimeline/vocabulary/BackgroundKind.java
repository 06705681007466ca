package org.engagementtimeline.vocabulary;

/** The kind of a background event. */
public enum BackgroundKind implements Term {
    ATTACK,
    CLASH,
    MILITARY_ACTION,
    CLOSURE,
    POLICY,
    POLITICS,
    REPORT,
    DIPLOMACY,
    TENSION;
}
