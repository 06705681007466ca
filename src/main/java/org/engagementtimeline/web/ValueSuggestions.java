package org.engagementtimeline.web;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.engagementtimeline.web.BadRequestException.Choice;
import org.engagementtimeline.web.BadRequestException.Choices;

/** Refuses a value that is not allowed. The sentence suggests the nearest allowed value and lists those allowed. */
public final class ValueSuggestions {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** At least as many as the timeline has parameters, so that its refusals list them all. */
    private static final int MOST_LISTED = 18;

    private static final int MOST_REPEATED = 60;

    /** Selects what has no value. Nobody misspells it. */
    private static final String NONE = "none";

    /** What a sentence calls a parameter that is not the word for its values. */
    private static final Map<String, String> NOUNS =
            Map.of("from", "start date", "to", "end date", "sort", "sort order", "conflicting", "value of conflicting");

    private ValueSuggestions() {}

    /** @param allowed in the order of the message */
    public static BadRequestException refused(String name, String value, Collection<String> allowed) {
        Map<String, String> names = new LinkedHashMap<>();
        allowed.forEach(each -> names.put(each, each));
        return refused(name, value, names);
    }

    /**
     * @param name the name of the parameter, such as "kind"
     * @param allowed what each value is called, in the order of the message
     */
    public static BadRequestException refused(String name, String value, Map<String, String> allowed) {
        String given = shortened(value);
        String sentence = "“" + given + "” is not " + withArticle(noun(name)) + " here.";
        if (allowed.isEmpty()) {
            return new BadRequestException(sentence);
        }
        List<Choice> choices = allowed.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
        Optional<Choice> nearest = choices.stream()
                .filter(each -> !each.value().equals(NONE))
                .min(Comparator.comparingInt(each -> DISTANCE.apply(given, each.value())))
                .filter(each -> DISTANCE.apply(given, each.value()) <= 1 + given.length() / 3);
        List<Choice> most = choices.stream().limit(MOST_LISTED).toList();
        int more = choices.size() - most.size();
        return new BadRequestException(
                sentence
                        + nearest.map(each -> " Did you mean “" + each.value() + "”?")
                                .orElse("")
                        + most.stream().map(Choice::value).collect(joining(", ", " Choose from: ", ""))
                        + (more > 0 ? " and " + more + " more." : "."),
                new Choices(name, value, sentence, nearest, most, more));
    }

    /** What a sentence calls a value of a parameter. */
    static String noun(String parameter) {
        return NOUNS.getOrDefault(parameter, parameter);
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Shortens a value for a message, and replaces control characters. */
    public static String shortened(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", "�");
        return shown.codePointCount(0, shown.length()) > MOST_REPEATED
                ? shown.substring(0, shown.offsetByCodePoints(0, MOST_REPEATED)) + "…"
                : shown;
    }
}
