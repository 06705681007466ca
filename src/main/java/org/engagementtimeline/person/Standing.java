package org.engagementtimeline.person;

import org.engagementtimeline.domain.Term;

/** What the record shows a person as: the first of these that fits, so that each person is in one group. */
enum Standing implements Term {
    ATTENDED("Those who attended", "Shown by a source at an engagement that took place."),
    EXPECTED("Those who were expected", "Expected by a source at an engagement; none confirms the attendance."),
    SPEAKS("Those who speak for a party", "Quoted for a party; shown at no engagement."),
    COMMENTS("Those who comment", "Quoted from outside, for no party; shown at no engagement."),
    NAMED("Others whom the sources name", "Named by a source; neither shown at an engagement nor quoted.");

    private final String title;
    private final String meaning;

    Standing(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
