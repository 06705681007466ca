package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What an entry in the life of a commitment reports. */
public enum CommitmentState implements Term {
    ANNOUNCED,
    /** All its parties reaffirm it. */
    RESTATED,
    /** A party reports a measure or proposal of its own that it made before. */
    REPORTED,
    REVIEWED,
    PARTLY_IMPLEMENTED,
    IMPLEMENTED,
    LAPSED;

    @EnumeratedValue
    private final String term = term();

    public boolean isAnnounced() {
        return this == ANNOUNCED;
    }

    /** Whether nothing more is to be expected of it. */
    public boolean isSettled() {
        return this == IMPLEMENTED || this == LAPSED;
    }

    /** Whether it says more than that the commitment was made. */
    public boolean isLater() {
        return this != ANNOUNCED && this != RESTATED && this != REPORTED;
    }
}
