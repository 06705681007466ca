package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What a claim is about. */
public enum SubjectKind implements Term {
    ENGAGEMENT("engagement"),
    COMMITMENT("commitment"),
    BACKGROUND("background"),
    PERSON("person"),
    OFFICE("office"),
    ORGANISATION("organisation"),
    MECHANISM("mechanism"),
    SOURCE("source");

    @EnumeratedValue
    private final String term;

    SubjectKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
