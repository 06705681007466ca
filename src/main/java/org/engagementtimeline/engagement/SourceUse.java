package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engagementtimeline.domain.Citation;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Source;

/** A source and the paragraphs of it that a page cites. */
record SourceUse(String id, String label, List<Integer> paragraphs) {

    /** The sources of the claims, in the sources' order. */
    static List<SourceUse> of(List<Claim> claims) {
        Map<Integer, Source> sources = new TreeMap<>();
        Map<Integer, TreeSet<Integer>> paragraphs = new TreeMap<>();
        for (Claim claim : claims) {
            for (Citation citation : claim.citations()) {
                sources.put(citation.source().ordinal(), citation.source());
                paragraphs
                        .computeIfAbsent(citation.source().ordinal(), any -> new TreeSet<>())
                        .add(citation.paragraph());
            }
        }
        return sources.values().stream()
                .map(source ->
                        new SourceUse(source.id(), source.label(), List.copyOf(paragraphs.get(source.ordinal()))))
                .toList();
    }
}
