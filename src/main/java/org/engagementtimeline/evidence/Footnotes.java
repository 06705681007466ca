package org.engagementtimeline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbered sources of one page, as a history book has them: each source with certain paragraphs has one number, in the order of
 * first use. The template that renders the page asks for the numbers in the order of its text, so they run from 1 without a gap.
 * An object belongs to one page and one thread.
 */
public final class Footnotes {

    private final Map<CitedSource, Integer> numbers = new LinkedHashMap<>();

    /** @param first whether nothing before it on the page has this number; the note leads back to it */
    public record Citation(int number, boolean first) {}

    /** The number of a source with its paragraphs, which is new if the page has not cited them yet. */
    public Citation cite(CitedSource cited) {
        int last = numbers.size();
        int number = numbers.computeIfAbsent(cited, any -> last + 1);
        return new Citation(number, number > last);
    }

    /** What has been cited so far, by number. */
    public List<CitedSource> notes() {
        return List.copyOf(numbers.keySet());
    }
}
