package org.engagementtimeline.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that the record does not hold, and what is searched for in its place.
 *
 * @param word as it was typed
 * @param nearest the words of the record that are spelled most like it
 */
public record Correction(String word, List<String> nearest) {

    /** The correction in one sentence. */
    public String sentence() {
        return "Nothing for “" + word + "”; showing "
                + nearest.stream().map(near -> "“" + near + "”").collect(Collectors.joining(" or ")) + ".";
    }
}
