package org.engagementtimeline.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the paragraph numbers that a source lists under a key, single ones and ranges such as 10-35, and checks that every
 * paragraph is accounted for.
 */
public final class Paragraphs {

    /** Longer than any article, so that a mistyped number costs no memory. */
    static final int MOST = 99_999;

    private static final int MOST_LISTED = 10;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private Paragraphs() {}

    static Set<Integer> of(Seed source, String key) {
        Set<Integer> numbers = new TreeSet<>();
        source.at(key).elements().forEach(entry -> numbers.addAll(of(entry.at("paragraphs"))));
        return numbers;
    }

    static Set<Integer> of(Seed range) {
        String[] ends = String.valueOf(range.textOrNull()).split("-", 2);
        Set<Integer> numbers = new TreeSet<>();
        if (isNumber(ends[0]) && isNumber(ends[ends.length - 1])) {
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The note of a list on each of its paragraphs. If it names a paragraph twice, the first note counts. */
    public static Map<Integer, String> notes(Seed source, String key, String note) {
        Map<Integer, String> notes = new HashMap<>();
        for (Seed entry : source.at(key).elements()) {
            of(entry.at("paragraphs"))
                    .forEach(paragraph ->
                            notes.putIfAbsent(paragraph, entry.at(note).text()));
        }
        return notes;
    }

    /**
     * What is wrong with the paragraphs that a source lists, and with those on which no fact rests.
     *
     * @param cited those that facts cite
     * @param complete whether all citations are known
     */
    static Stream<Problem> problems(Seed source, Set<Integer> cited, boolean complete) {
        int last = source.at("paragraphs").number();
        if (last < 1 || last > MOST) {
            return Stream.empty(); // the schema check reports it
        }
        Set<Integer> leftOut = of(source, "left-out");
        Set<Integer> accounted = new HashSet<>(cited);
        accounted.addAll(of(source, "furniture"));
        accounted.addAll(leftOut);
        List<Integer> uncited = IntStream.rangeClosed(1, last)
                .boxed()
                .filter(paragraph -> complete && !accounted.contains(paragraph))
                .toList();
        return Stream.of(
                        Stream.of("furniture", "left-out")
                                .flatMap(key -> of(source, key).stream()
                                        .filter(paragraph -> paragraph > last)
                                        .limit(1)
                                        .map(beyond -> source.at(key)
                                                .problem("paragraph " + beyond
                                                        + " is past the end of the source, which has " + last))),
                        leftOut.stream()
                                .filter(cited::contains)
                                .map(paragraph -> source.at("left-out")
                                        .problem("paragraph " + paragraph
                                                + " is left out here and cited elsewhere; take it out of one")),
                        Stream.of(uncited)
                                .filter(paragraphs -> !paragraphs.isEmpty())
                                .map(paragraphs -> source.at("paragraphs")
                                        .problem("no fact cites paragraph " + listed(paragraphs)
                                                + "; record what it says, or list it under left-out with the reason")))
                .flatMap(problems -> problems);
    }

    private static String listed(List<Integer> paragraphs) {
        String list =
                paragraphs.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return paragraphs.size() > MOST_LISTED ? list + " and " + (paragraphs.size() - MOST_LISTED) + " more" : list;
    }
}
