package org.engagementtimeline.vocabulary;

/** How one engagement is joined to another. */
public enum RelationKind implements Term {
    /** Two sources may speak of one meeting; the two are kept apart and never counted as one. */
    POSSIBLY_SAME,
    /** It goes through what the other decided. */
    REVIEWS,
    /** It was agreed on at the other. */
    FOLLOWS;

    /** The relation in the words of the engagement that states it. */
    public String wordsOfOne() {
        return switch (this) {
            case POSSIBLY_SAME -> "Possibly the same meeting as";
            case REVIEWS -> "Reviews what was decided at";
            case FOLLOWS -> "Agreed on at";
        };
    }

    /** The same in the words of the other one. */
    public String wordsOfOther() {
        return switch (this) {
            case POSSIBLY_SAME -> wordsOfOne();
            case REVIEWS -> "Reviewed at";
            case FOLLOWS -> "Led to";
        };
    }
}
