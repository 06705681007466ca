package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What sort of promise it is (after PLOVER AGREE and the Peace Accords Matrix). */
public enum CommitmentKind implements Term {
    /** Something one party does by itself. */
    MEASURE("measure"),
    /** An intention declared. */
    PLEDGE("pledge"),
    /** Something the parties bind each other to. */
    AGREEMENT("agreement"),
    /** A next step in talking. */
    PROCEDURAL("procedural"),
    /** Something one party offers and the other has not taken up. */
    PROPOSAL("proposal");

    @EnumeratedValue
    private final String term;

    CommitmentKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
