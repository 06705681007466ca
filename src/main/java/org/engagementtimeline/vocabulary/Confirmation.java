package org.engagementtimeline.vocabulary;

/** Whether a source shows the attendance or only expects it. */
public enum Confirmation implements Term {
    CONFIRMED,
    EXPECTED;
}
