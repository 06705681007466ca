package org.engagementtimeline.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** How one engagement is joined to another. */
public enum RelationKind implements Term {
    /** Two sources may speak of one meeting; the two are kept apart and never counted as one. */
    POSSIBLY_SAME,
    /** It goes through what the other decided. */
    REVIEWS,
    /** It was agreed on at the other. */
    FOLLOWS;

    @EnumeratedValue
    private final String term = term();
}
