package org.engagementtimeline.domain;

import jakarta.persistence.EnumeratedValue;

/** How one engagement is joined to another. */
public enum RelationKind implements Term {
    /** Two sources may speak of one meeting; the two are kept apart and never counted as one. */
    POSSIBLY_SAME("possibly-same"),
    /** It goes through what the other decided. */
    REVIEWS("reviews"),
    /** It was agreed on at the other. */
    FOLLOWS("follows");

    @EnumeratedValue
    private final String term;

    RelationKind(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
