package org.engagementtimeline.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Describes a filter in one phrase, such as "JCC sessions held in Kabul since 2024". */
public final class FilterSentence {

    private FilterSentence() {}

    /** @param names what to call a value of a facet */
    static String of(EngagementFilter filter, BiFunction<Facet, String, String> names) {
        if (filter.selectsAll()) {
            return "All engagements";
        }
        List<String> parts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            parts.add(facet == Facet.KIND ? kinds(filter) : part(facet.lead(), filter, facet, names));
        }
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
        if (filter.onlyConflicting()) {
            parts.add("on which reports conflict");
        }
        String sentence = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String kinds(EngagementFilter filter) {
        return filter.kind().isEmpty()
                ? "engagements"
                : part("", filter, Facet.KIND, (facet, kind) -> kind.endsWith("s") ? kind : kind + "s");
    }

    private static String part(String lead, Filter filter, Facet facet, BiFunction<Facet, String, String> names) {
        List<String> values = filter.values(facet).stream()
                .map(value -> names.apply(facet, value))
                .toList();
        return values.isEmpty() ? "" : lead + String.join(" or ", values);
    }
}
