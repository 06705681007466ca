package org.engagementtimeline.person;

import org.engagementtimeline.vocabulary.Term;

/** What the record shows a person as: the first of these that fits, so that each person is in one group. */
enum Standing implements Term {
    ATTENDED("Shown by a source at an engagement that took place."),
    EXPECTED("Reported to have come for an engagement, or expected at one; no source shows the attendance."),
    SPEAKS("Quoted for a party; shown at no engagement."),
    COMMENTS("Quoted from outside, for no party; shown at no engagement."),
    NAMED("Named by a source; neither shown at an engagement nor quoted.");

    private final String meaning;

    Standing(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
