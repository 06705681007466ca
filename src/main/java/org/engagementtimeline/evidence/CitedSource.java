package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A source and the paragraphs of it that are cited.
 *
 * @param source the id, by which its page is found
 * @param label what readers know it by, such as "Dawn, 23 March 2024"
 * @param paragraphs in ascending order, never empty; the non-empty lines of the source's file, counted from 1
 * @param ordinal where the source comes among all sources
 */
public record CitedSource(
        String source,
        String label,
        List<Integer> paragraphs,
        @JsonIgnore int ordinal) {

    static CitedSource of(Source source, List<Integer> paragraphs) {
        return new CitedSource(source.id(), source.label(), paragraphs, source.ordinal());
    }

    /** Each source once, in the sources' order, with every paragraph of it that any of the evidence cites. */
    public static List<CitedSource> of(Stream<Evidence> evidence) {
        TreeMap<Integer, CitedSource> cited = new TreeMap<>();
        evidence.flatMap(each -> each.citations().stream())
                .forEach(each -> cited.merge(each.ordinal(), each, CitedSource::join));
        return List.copyOf(cited.values());
    }

    private CitedSource join(CitedSource other) {
        TreeSet<Integer> all = new TreeSet<>(paragraphs);
        all.addAll(other.paragraphs);
        return new CitedSource(source, label, new ArrayList<>(all), ordinal);
    }

    /** The same without one of the paragraphs, of which none may be left. */
    public CitedSource without(int paragraph) {
        return new CitedSource(
                source,
                label,
                paragraphs.stream().filter(other -> other != paragraph).toList(),
                ordinal);
    }
}
