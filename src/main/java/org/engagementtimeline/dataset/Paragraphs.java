package org.engagementtimeline.dataset;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads the paragraph numbers that a source lists under a key, each alone or as a range such as 10-35. */
final class Paragraphs {

    /** No article is longer; a bound that keeps a mistyped number from costing memory. */
    static final int MOST = 99_999;

    private Paragraphs() {}

    static Set<Integer> of(Seed source, String key) {
        Set<Integer> numbers = new TreeSet<>();
        source.at(key).elements().forEach(entry -> numbers.addAll(of(entry.at("paragraphs"))));
        return numbers;
    }

    static Set<Integer> of(Seed range) {
        String[] ends = String.valueOf(range.textOrNull()).split("-", 2);
        Set<Integer> numbers = new TreeSet<>();
        if (ends[0].matches("[1-9][0-9]{0,4}") && ends[ends.length - 1].matches("[1-9][0-9]{0,4}")) {
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
