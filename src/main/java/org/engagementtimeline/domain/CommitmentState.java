package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What an entry in the life of a commitment reports. */
public enum CommitmentState implements Term {
    ANNOUNCED("announced"),
    /** A party tells of its own measure or proposal, made before. */
    REPORTED("reported"),
    REVIEWED("reviewed"),
    PARTLY_IMPLEMENTED("partly-implemented"),
    IMPLEMENTED("implemented"),
    LAPSED("lapsed");

    @EnumeratedValue
    private final String term;

    CommitmentState(String term) {
        this.term = term;
    }

    public boolean isAnnounced() {
        return this == ANNOUNCED;
    }

    @Override
    public String term() {
        return term;
    }
}
