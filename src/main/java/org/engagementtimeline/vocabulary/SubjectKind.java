package org.engagementtimeline.vocabulary;

/** What a claim is about. */
public enum SubjectKind implements Term {
    SOURCE,
    MECHANISM,
    ORGANISATION,
    OFFICE,
    PERSON,
    ENGAGEMENT,
    BACKGROUND,
    COMMITMENT,
    DISPUTE;
}
