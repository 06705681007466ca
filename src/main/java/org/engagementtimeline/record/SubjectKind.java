package org.engagementtimeline.record;

import jakarta.persistence.EnumeratedValue;

/** What a claim is about. */
public enum SubjectKind implements Term {
    ENGAGEMENT("engagement"),
    COMMITMENT("commitment"),
    BACKDROP("backdrop"),
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
