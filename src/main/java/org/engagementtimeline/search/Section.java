package org.engagementtimeline.search;

import org.engagementtimeline.vocabulary.Term;

/** The kinds of documents, in the order of their groups on a page. */
public enum Section implements Term {
    ENGAGEMENTS("engagement"),
    PEOPLE("person"),
    MECHANISMS("mechanism"),
    COMMITMENTS("commitment"),
    DISPUTES("dispute"),
    BACKGROUND("background"),
    SOURCES("source");

    private final String kind;

    Section(String kind) {
        this.kind = kind;
    }

    public String title() {
        return name().charAt(0) + term().substring(1);
    }

    /** Whether the names of a document are its own, and not those that it mentions. */
    public boolean isCalled() {
        return this == PEOPLE || this == MECHANISMS;
    }

    /** Whether the date of a document is not when it was itself, so that a word must say what was then. */
    public boolean isNamed() {
        return this == PEOPLE || this == MECHANISMS || this == DISPUTES || this == SOURCES;
    }

    String address(String id) {
        return "/" + term() + "/" + id;
    }

    /** As in the table of documents. */
    String kind() {
        return kind;
    }
}
