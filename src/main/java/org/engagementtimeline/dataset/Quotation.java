package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Words taken from a source: what stands between “ and ” in a text of the data set. All else is in our own words, so a quotation
 * is short.
 *
 * @param text the whole text
 * @param words what is quoted; only the mark itself if its partner is missing
 * @param cites the citations of the nearest object around the text that has any, its own or, without its own, all within it
 */
record Quotation(Seed text, String words, List<String> cites) {

    private static final int MOST_WORDS = 8;
    static final String WHITE_SPACE = "(?U)\\s+";
    private static final Pattern QUOTATION = Pattern.compile("“([^“”]*)”|[“”]");

    /** Those of all texts of a record. */
    static Stream<Quotation> in(Seed record) {
        List<Quotation> found = new ArrayList<>();
        collect(record, List::of, found);
        return found.stream();
    }

    /** The citations are found only where there is a quotation. */
    private static void collect(Seed seed, Supplier<List<String>> around, List<Quotation> found) {
        JsonNode node = seed.node();
        if (node.isContainer()) {
            Supplier<List<String>> nearest = node.isObject() ? () -> cites(node, around) : around;
            node.forEach(child -> collect(new Seed(seed.file(), child), nearest, found));
            return;
        }
        String text = node.asString("");
        if (text.indexOf('“') >= 0 || text.indexOf('”') >= 0) { // few texts
            QUOTATION
                    .matcher(text)
                    .results()
                    .map(quoted -> new Quotation(seed, words(quoted), around.get()))
                    .forEach(found::add);
        }
    }

    private static String words(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1);
    }

    private static List<String> cites(JsonNode object, Supplier<List<String>> around) {
        Collection<JsonNode> lists = object.has("cites") ? List.of(object.get("cites")) : object.findValues("cites");
        List<String> cites = lists.stream()
                .flatMap(list -> list.values().stream())
                .map(cite -> cite.asString(""))
                .distinct()
                .toList();
        return cites.isEmpty() ? around.get() : cites;
    }

    /** What is wrong with its form. */
    Optional<Problem> problem() {
        if (words.equals("“") || words.equals("”")) {
            return Optional.of(text.problem(
                    "the quotation mark " + words + " has no partner; a quotation stands between “ and ”"));
        }
        int count = words.strip().split(WHITE_SPACE).length;
        return count <= MOST_WORDS && !words.isBlank()
                ? Optional.empty()
                : Optional.of(text.problem("“" + words + "” is not one to " + MOST_WORDS
                        + " words; quote the words that matter, and write the rest in your own"));
    }
}
