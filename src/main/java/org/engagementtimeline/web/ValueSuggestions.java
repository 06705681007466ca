package org.engagementtimeline.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Refuses a value that is not allowed. The sentence suggests the nearest allowed value and lists those allowed. */
public final class ValueSuggestions {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** At least as many as the timeline has parameters, so that its refusals list them all. */
    private static final int MOST_LISTED = 18;

    private static final int MOST_REPEATED = 60;

    private ValueSuggestions() {}

    /**
     * @param name the name of the parameter, such as "kind"
     * @param allowed in the order of the message
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
        sentence.append(nearest.map(each -> "; did you mean “" + each + "”? Allowed values: ")
                .orElse(allowed.isEmpty() ? "; there are none here" : "; allowed values: "));
        sentence.append(String.join(", ", allowed.stream().limit(MOST_LISTED).toList()));
        if (allowed.size() > MOST_LISTED) {
            sentence.append(" and ").append(allowed.size() - MOST_LISTED).append(" more");
        }
        return new BadRequestException(sentence.append(".").toString());
    }

    /** Shortens a value for a message, and replaces control characters. */
    public static String shortened(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", "�");
        return shown.codePointCount(0, shown.length()) > MOST_REPEATED
                ? shown.substring(0, shown.offsetByCodePoints(0, MOST_REPEATED)) + "…"
                : shown;
    }
}
