package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What a claim is about. */
public enum SubjectKind implements Term {
    ENGAGEMENT,
    COMMITMENT,
    BACKGROUND,
    PERSON,
    OFFICE,
    ORGANISATION,
    MECHANISM,
    SOURCE;

    @EnumeratedValue
    private final String term = term();
}
