package org.engagementtimeline.filter;

import java.util.Locale;

/** What records can be chosen by, in the order in which a sentence says them. Each {@link Filter} has some of these, and they mean the same in all of them. */
public enum Facet {
    MECHANISM(""),
    KIND(""),
    STATUS(""),
    STATE(""),
    PLACE("in "),
    PARTY("with "),
    PERSON("involving "),
    TOPIC("on ");

    /** The value of {@link #MECHANISM} for what went through none. */
    public static final String NONE = "none";

    private final String lead;

    /** @param lead the word before the values in the sentence that says a filter of engagements */
    Facet(String lead) {
        this.lead = lead;
    }

    String lead() {
        return lead;
    }

    /** The parameter's name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a page names it. */
    public String title() {
        return name().charAt(0) + parameter().substring(1);
    }
}
