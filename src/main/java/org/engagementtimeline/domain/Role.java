package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** What someone does in a delegation, the foremost first (after the iCalendar ROLE parameter). */
public enum Role implements Term {
    HEAD("head"),
    HOST("host"),
    /** The counterpart in a meeting that has no delegations to lead. */
    INTERLOCUTOR("interlocutor"),
    MEMBER("member");

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
