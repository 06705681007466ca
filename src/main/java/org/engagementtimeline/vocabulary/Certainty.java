package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** How a source vouches for a background event. */
public enum Certainty implements Term {
    /** The source says it in its own voice. */
    STATED,
    /** The source gives it as a party's word. */
    CLAIMED,
    /** The source reports that another denies it. */
    DISPUTED;

    @EnumeratedValue
    private final String term = term();

    public boolean isStated() {
        return this == STATED;
    }
}
