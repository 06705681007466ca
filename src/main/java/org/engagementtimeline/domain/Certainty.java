package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** How a source vouches for a background event. */
public enum Certainty implements Term {
    /** The source says it in its own voice. */
    STATED("stated"),
    /** The source gives it as a party's word. */
    CLAIMED("claimed"),
    /** The source reports that another denies it. */
    DISPUTED("disputed");

    @EnumeratedValue
    private final String term;

    Certainty(String term) {
        this.term = term;
    }

    public boolean isStated() {
        return this == STATED;
    }

    @Override
    public String term() {
        return term;
    }
}
