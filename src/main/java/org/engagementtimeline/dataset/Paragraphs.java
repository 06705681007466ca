package org.engagementtimeline.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the paragraph numbers that a source lists under a key: single numbers, and ranges such as 10-35. */
public final class Paragraphs {

    /** Longer than any article, so that a mistyped number costs no memory. */
    static final int MOST = 99_999;

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
}
