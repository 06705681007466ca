package org.engagementtimeline.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A word of the product's vocabulary, spelled the same in files, tables, addresses and pages; a value of an enumeration. */
public interface Term {

    /** As the code spells it. */
    String name();

    /** The word in lower case, its parts joined by hyphens. */
    @JsonValue
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word as a sentence has it. */
    default String words() {
        return term().replace('-', ' ');
    }
}
