package org.engagementtimeline.record;

import jakarta.persistence.EnumeratedValue;

/** What someone does in a delegation (after the iCalendar ROLE parameter). */
public enum Role implements Term {
    HEAD("head"),
    MEMBER("member"),
    HOST("host"),
    /** The counterpart in a meeting that has no delegations to lead. */
    INTERLOCUTOR("interlocutor");

    @EnumeratedValue
    private final String term;

    Role(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
