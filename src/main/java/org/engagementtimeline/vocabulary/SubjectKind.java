package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What a claim is about. */
public enum SubjectKind implements Term {
    SOURCE,
    MECHANISM,
    ORGANISATION,
    OFFICE,
    PERSON,
    ENGAGEMENT,
    BACKGROUND,
    COMMITMENT;

    @EnumeratedValue
    private final String term = term();
}
