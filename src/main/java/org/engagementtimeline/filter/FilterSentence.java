package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.engagementtimeline.search.Correction;

/** Says a filter in one sentence, as in "JCC sessions held in Kabul since 2024". */
public final class FilterSentence {

    private FilterSentence() {}

    public static String of(TimelineFilter filter, Vocabulary vocabulary) {
        return of(filter, vocabulary::nameInSentence);
    }

    /** The same and, where a word was searched for in another spelling, that it was: for where it is not told beside it. */
    public static String withCorrections(TimelineFilter filter, Vocabulary vocabulary) {
        String corrections = vocabulary.words().stream()
                .flatMap(words -> words.corrections().stream())
                .map(Correction::sentence)
                .collect(Collectors.joining(" "));
        return of(filter, vocabulary) + (corrections.isEmpty() ? "" : ". " + corrections);
    }

    /** @param names what to call a value of a dimension */
    static String of(TimelineFilter filter, BinaryOperator<String> names) {
        if (filter.selectsAll()) {
            return "All engagements";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "", filter, Dimension.MECHANISM, names);
        parts.add(
                filter.values(Dimension.KIND).isEmpty()
                        ? "engagements"
                        : filter.values(Dimension.KIND).stream()
                                .map(kind -> kind.endsWith("s") ? kind : kind + "s")
                                .collect(Collectors.joining(" or ")));
        add(parts, "", filter, Dimension.STATUS, names);
        add(parts, "in ", filter, Dimension.PLACE, names);
        add(parts, "with ", filter, Dimension.PARTY, names);
        add(parts, "involving ", filter, Dimension.PERSON, names);
        add(parts, "on ", filter, Dimension.TOPIC, names);
        if (filter.from() != null && filter.to() != null) {
            parts.add("from " + filter.from().words() + " to " + filter.to().words());
        } else if (filter.from() != null) {
            parts.add("since " + filter.from().words());
        } else if (filter.to() != null) {
            parts.add("until " + filter.to().words());
        }
        if (filter.q() != null) {
            parts.add("matching “" + filter.q().text() + "”");
        }
        if (filter.differs()) {
            parts.add("on which accounts differ");
        }
        String sentence = String.join(" ", parts);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static void add(
            List<String> parts, String lead, TimelineFilter filter, Dimension dimension, BinaryOperator<String> names) {
        if (!filter.values(dimension).isEmpty()) {
            parts.add(lead
                    + filter.values(dimension).stream()
                            .map(value -> names.apply(dimension.parameter(), value))
                            .collect(Collectors.joining(" or ")));
        }
    }
}
