package org.engagementtimeline.person;

import org.engagementtimeline.vocabulary.Term;

/** What the record shows a person as: the first of these that fits, so that each person is in one group. */
enum Standing implements Term {
    ATTENDED("A source reports them at an engagement that took place."),
    EXPECTED(
            "A source says that this person came for an engagement, or was to come. No source says that this person attended."),
    SPEAKS("Quoted for a party. Not recorded at any engagement."),
    COMMENTS("Quoted, but for no party. Not recorded at any engagement."),
    NAMED("Named by a source, but not quoted and not recorded at any engagement.");

    private final String meaning;

    Standing(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
