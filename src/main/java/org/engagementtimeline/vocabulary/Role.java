package org.engagementtimeline.vocabulary;

/** What someone does in a delegation, the foremost first (after the iCalendar ROLE parameter). */
public enum Role implements Term {
    HEAD,
    HOST,
    /** The counterpart in a meeting that has no delegations to lead. */
    INTERLOCUTOR,
    MEMBER;

    public boolean isHead() {
        return this == HEAD;
    }
}
