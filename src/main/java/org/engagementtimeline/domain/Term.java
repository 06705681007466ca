package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonValue;

/** A word of the product's vocabulary, spelled the same in files, tables, addresses and pages. */
public interface Term {

    /** The word in lower case, its parts joined by hyphens. */
    @JsonValue
    String term();

    /** The word as a sentence has it. */
    default String words() {
        return term().replace('-', ' ');
    }
}
