package org.engagementtimeline.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Refuses a value that is not allowed. The sentence suggests the nearest allowed value and lists those allowed. */
public final class ValueSuggestions {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** All parameters of the timeline. */
    private static final int MOST_LISTED = 16;

    private static final int MOST_REPEATED = 60;

    private ValueSuggestions() {}

    /**
     * @param name what the value is one of, such as "kind"
     * @param allowed in the order in which they are listed
     */
    public static BadRequestException refused(String name, String value, Collection<String> allowed) {
        String given = shortened(value);
        StringBuilder sentence = new StringBuilder("Unknown ")
                .append(name)
                .append(" “")
                .append(given)
                .append("”");
        Optional<String> nearest = allowed.stream()
                .min(Comparator.comparingInt(each -> DISTANCE.apply(given, each)))
                .filter(each -> DISTANCE.apply(given, each) <= 1 + given.length() / 3);
        sentence.append(nearest.map(each -> "; did you mean “" + each + "”? Allowed are ")
                .orElse(allowed.isEmpty() ? "; there are none here" : "; allowed are "));
        sentence.append(String.join(", ", allowed.stream().limit(MOST_LISTED).toList()));
        if (allowed.size() > MOST_LISTED) {
            sentence.append(" and ").append(allowed.size() - MOST_LISTED).append(" more");
        }
        return new BadRequestException(sentence.append(".").toString());
    }

    /** As much of what a request said as an answer repeats, with a sign in place of each control character. */
    public static String shortened(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", "�");
        return shown.codePointCount(0, shown.length()) > MOST_REPEATED
                ? shown.substring(0, shown.offsetByCodePoints(0, MOST_REPEATED)) + "…"
                : shown;
    }
}
