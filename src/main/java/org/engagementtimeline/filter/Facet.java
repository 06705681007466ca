package org.engagementtimeline.filter;

import java.util.Locale;

/** What records can be chosen by. Each {@link Filter} has some of these, and they mean the same in all of them. */
public enum Facet {
    MECHANISM,
    KIND,
    STATUS,
    STATE,
    PARTY,
    PERSON,
    TOPIC,
    PLACE;

    /** The value of {@link #MECHANISM} for what went through none. */
    public static final String NONE = "none";

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a page names it. */
    public String title() {
        return name().charAt(0) + parameter().substring(1);
    }
}
