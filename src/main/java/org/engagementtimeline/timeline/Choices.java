package org.engagementtimeline.timeline;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.engagementtimeline.web.BadRequestException;

/** Refuses a value that is not among those allowed, in one sentence that names them, the likeliest first. */
final class Choices {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int MOST_NAMED = 12;

    private Choices() {}

    static BadRequestException refused(String name, String value, Collection<String> allowed) {
        String given = TimelineFilter.shortened(value);
        StringBuilder sentence = new StringBuilder("Unknown ")
                .append(name)
                .append(" “")
                .append(given)
                .append("”");
        allowed.stream()
                .min(Comparator.comparingInt(each -> DISTANCE.apply(given, each)))
                .filter(each -> DISTANCE.apply(given, each) <= 1 + given.length() / 3)
                .ifPresent(nearest ->
                        sentence.append("; did you mean “").append(nearest).append("”"));
        sentence.append("? Allowed are ");
        sentence.append(String.join(", ", allowed.stream().limit(MOST_NAMED).toList()));
        if (allowed.size() > MOST_NAMED) {
            sentence.append(" and ").append(allowed.size() - MOST_NAMED).append(" more");
        }
        return new BadRequestException(sentence.append(".").toString());
    }
}
