package org.engagementtimeline.filter;

import java.util.Locale;

/**
 * A property that records are filtered by. A facet means the same in every
 * {@link Filter}. Its label on pages is the message {@code facet.} followed by the {@link #parameter}.
 */
public enum Facet {
    MECHANISM,
    LEVEL,
    KIND,
    STATUS,
    STATE,
    PLACE,
    PARTY,
    PERSON,
    TOPIC;

    /** The value of {@link #MECHANISM} for engagements without a mechanism. */
    public static final String NONE = "none";

    /** The name of {@link #NONE}. */
    public static final String NO_MECHANISM = "No mechanism named";

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
