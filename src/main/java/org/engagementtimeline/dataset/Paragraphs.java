package org.engagementtimeline.dataset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    static BitSet of(Seed source, String key) {
        BitSet numbers = new BitSet();
        source.at(key).elements().forEach(entry -> numbers.or(of(entry.at("paragraphs"))));
        return numbers;
    }

    static BitSet of(Seed range) {
        String[] ends = String.valueOf(range.textOrNull()).split("-", 2);
        BitSet numbers = new BitSet();
        if (isNumber(ends[0]) && isNumber(ends[ends.length - 1])) {
            int first = Integer.parseInt(ends[0]);
            numbers.set(first, Math.max(first, Integer.parseInt(ends[ends.length - 1]) + 1));
        }
        return numbers;
    }

    /** Adds a citation, such as {@code source:12}, to the paragraphs that are cited of each source. */
    static void add(String citation, Map<String, BitSet> cited) {
        String[] parts = citation.split(":", 2);
        add(parts[0], Integer.parseInt(parts[1]), cited);
    }

    static void add(String source, int paragraph, Map<String, BitSet> cited) {
        cited.computeIfAbsent(source, id -> new BitSet()).set(paragraph);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The note of a list on each of its paragraphs. If it names a paragraph twice, the first note counts. */
    public static Map<Integer, String> notes(Seed source, String key, String note) {
        Map<Integer, String> notes = new HashMap<>();
        for (Seed entry : source.at(key).elements()) {
            of(entry.at("paragraphs")).stream()
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
    static Stream<Problem> problems(Seed source, BitSet cited, boolean complete) {
        int last = source.at("paragraphs").number();
        if (last < 1 || last > MOST) {
            return Stream.empty(); // the schema check reports it
        }
        BitSet leftOut = of(source, "left-out");
        BitSet uncited = new BitSet();
        uncited.set(1, complete ? last + 1 : 1);
        uncited.andNot(cited);
        uncited.andNot(of(source, "furniture"));
        uncited.andNot(leftOut);
        return Stream.of(
                        Stream.of("furniture", "left-out")
                                .flatMap(key -> of(source, key).stream()
                                        .filter(paragraph -> paragraph > last)
                                        .limit(1)
                                        .mapToObj(beyond -> source.at(key)
                                                .problem("paragraph " + beyond
                                                        + " is past the end of the source, which has " + last))),
                        leftOut.stream()
                                .filter(cited::get)
                                .mapToObj(paragraph -> source.at("left-out")
                                        .problem("paragraph " + paragraph
                                                + " is left out here and cited elsewhere; take it out of one")),
                        Stream.of(uncited)
                                .filter(paragraphs -> !paragraphs.isEmpty())
                                .map(paragraphs -> source.at("paragraphs")
                                        .problem("no fact cites paragraph " + listed(paragraphs)
                                                + "; record what it says, or list it under left-out with the reason")))
                .flatMap(problems -> problems);
    }

    private static String listed(BitSet paragraphs) {
        String list =
                paragraphs.stream().limit(MOST_LISTED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        int more = paragraphs.cardinality() - MOST_LISTED;
        return more > 0 ? list + " and " + more + " more" : list;
    }
}
