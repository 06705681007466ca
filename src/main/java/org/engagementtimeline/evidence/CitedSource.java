package org.engagementtimeline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source and the paragraphs of it that are cited.
 *
 * @param source the id, by which its page is found
 * @param label what readers know it by, such as "Dawn, 23 March 2024"
 * @param paragraphs in ascending order, never empty; the non-empty lines of the source's file, counted from 1
 */
public record CitedSource(String source, String label, List<Integer> paragraphs) {

    /** Each source once, in the order of their ids, with every paragraph of it that any of the evidence cites. */
    public static List<CitedSource> of(Stream<Evidence> evidence) {
        TreeMap<String, CitedSource> cited = new TreeMap<>();
        evidence.flatMap(each -> each.citations().stream())
                .forEach(each -> cited.merge(each.source(), each, CitedSource::join));
        return List.copyOf(cited.values());
    }

    private CitedSource join(CitedSource other) {
        TreeSet<Integer> all = new TreeSet<>(paragraphs);
        all.addAll(other.paragraphs);
        return new CitedSource(source, label, new ArrayList<>(all));
    }

    /** As a reader cites it, for example "Dawn, 23 March 2024, ¶6". */
    public String words() {
        return label + ", " + paragraphsInWords();
    }

    /** For example "¶6, 9". */
    public String paragraphsInWords() {
        return paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", ", "¶", ""));
    }

    /** The same without one of the paragraphs. It may then have none. */
    public CitedSource without(int paragraph) {
        return new CitedSource(
                source,
                label,
                paragraphs.stream().filter(other -> other != paragraph).toList());
    }
}
