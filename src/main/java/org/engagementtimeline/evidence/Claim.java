package org.engagementtimeline.evidence;

import java.util.function.Function;

/**
 * One fact about a record, as the paragraphs it cites support it (after the FollowTheMoney statement).
 *
 * @param aspect the property that it is about, such as "date"
 * @param text what it states, in our words
 */
public record Claim(String aspect, String text, Evidence evidence) {

    public static <T> Claim of(String aspect, CitedValue<T> fact, Function<T, String> words) {
        return new Claim(aspect, words.apply(fact.value()), fact.evidence());
    }
}
