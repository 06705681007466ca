package org.engagementtimeline.person;

import org.engagementtimeline.vocabulary.Term;

/** What the record shows a person as: the first of these that fits, so that each person is in one group. */
enum Standing implements Term {
    ATTENDED("A source reports the person at an engagement that was held."),
    EXPECTED(
            "A source reports that the person travelled to an engagement, or was expected at one. No source reports attendance."),
    SPEAKS("Quoted as speaking for a side. Not recorded at any engagement."),
    COMMENTS("Quoted, but not as speaking for a side. Not recorded at any engagement."),
    NAMED("Named by a source, but not quoted and not recorded at any engagement.");

    private final String meaning;

    Standing(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
