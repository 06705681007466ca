package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** The form that an engagement has (after PLOVER CONSULT). */
public enum EngagementKind implements Term {
    /** A meeting of a standing committee. */
    SESSION("session"),
    /** A round of talks between officials. */
    TALKS("talks"),
    /** One side travels to the other. */
    VISIT("visit"),
    /** A single meeting. */
    MEETING("meeting"),
    /** A mediation by a council of both sides. */
    JIRGA("jirga");

    @EnumeratedValue
    private final String term;

    EngagementKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
