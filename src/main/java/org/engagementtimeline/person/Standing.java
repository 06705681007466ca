package org.engagementtimeline.person;

import org.engagementtimeline.vocabulary.Term;

/** What the record shows a person as: the first of these that fits, so that each person is in one group. */
enum Standing implements Term {
    ATTENDED("Recorded at a meeting that took place."),
    EXPECTED("Reported to have come for a meeting, or expected at one; not recorded as having attended."),
    SPEAKS("Quoted for a party; not recorded at any meeting."),
    COMMENTS("Quoted from outside, for no party; not recorded at any meeting."),
    NAMED("Named by a source; not recorded at any meeting, and not quoted.");

    private final String meaning;

    Standing(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
