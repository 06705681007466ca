package org.engagementtimeline.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows beside a fact: the paragraphs that support it and, for an inference, the reason.
 *
 * @param cites one for each source, in the sources' order; never empty
 * @param inferred why the timeline reads the paragraphs so, or null when they say it outright
 */
public record Evidence(List<Cite> cites, @Nullable String inferred) {

    /** A source and the paragraphs of it that are cited, in their order. */
    public record Cite(String source, String label, List<Integer> paragraphs) {}

    static Evidence of(Claim claim) {
        Map<Source, List<Integer>> bySource = claim.citations().stream()
                .sorted(Comparator.comparingInt(Citation::paragraph))
                .collect(Collectors.groupingBy(
                        Citation::source,
                        () -> new TreeMap<>(Comparator.comparingInt(Source::ordinal)),
                        Collectors.mapping(Citation::paragraph, Collectors.toList())));
        return new Evidence(
                bySource.entrySet().stream()
                        .map(cited ->
                                new Cite(cited.getKey().id(), cited.getKey().label(), cited.getValue()))
                        .toList(),
                claim.inferred());
    }
}
