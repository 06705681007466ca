package org.engagementtimeline.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word of the product's vocabulary, spelled the same in files, tables, addresses and pages; a value of an enumeration. */
public interface Term {

    /** As the code spells it. */
    String name();

    /** The word in lower case, its parts joined by hyphens. */
    @JsonValue
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with a term, if there is one. */
    static <T extends Term> Optional<T> of(Class<T> values, @Nullable String term) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.term().equals(term))
                .findFirst();
    }

    /** The words of several by their terms, in the same order. */
    static Map<String, String> wordsByTerm(Term... several) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.asList(several).forEach(each -> words.put(each.term(), each.words()));
        return words;
    }

    /** The word as a sentence has it. */
    default String words() {
        return term().replace('-', ' ');
    }
}
