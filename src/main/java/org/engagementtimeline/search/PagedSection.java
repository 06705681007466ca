package org.engagementtimeline.search;

import org.engagementtimeline.vocabulary.Term;

/** The sections that the search lists page by page. Engagements are listed on the timeline. */
public enum PagedSection implements Term {
    PEOPLE,
    MECHANISMS,
    COMMITMENTS,
    DISPUTES,
    BACKGROUND,
    SOURCES;

    Section section() {
        return Section.valueOf(name());
    }
}
