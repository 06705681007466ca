package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** Whether a source states a background event, attributes it to a party, or also reports a denial. */
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
