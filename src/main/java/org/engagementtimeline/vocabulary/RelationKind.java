package org.engagementtimeline.vocabulary;

/** How one engagement is related to another. */
public enum RelationKind implements Term {
    PART_OF("Part of", "Includes"),
    /** It was agreed on at the other, or is the next step after it. */
    FOLLOWS_FROM("Follows", "Followed by"),
    /** It is to prepare the other. */
    PREPARES("Prepares", "Prepared by"),
    /** It goes through what was announced or agreed at the other. */
    REVIEWS("Reviews measures announced at", "Measures reviewed at"),
    /** The other was announced at it. */
    ANNOUNCES("Announces", "Announced at"),
    /** Two sources may speak of one meeting; the two are kept apart and never counted as one. */
    POSSIBLY_SAME("Possibly the same meeting as", "Possibly the same meeting as");

    private final String words;
    private final String inverse;

    /** @param words in the words of the engagement that states it, {@code inverse} in those of the other one */
    RelationKind(String words, String inverse) {
        this.words = words;
        this.inverse = inverse;
    }

    public String wordsOfOne() {
        return words;
    }

    public String wordsOfOther() {
        return inverse;
    }
}
