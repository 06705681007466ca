package org.engagementtimeline.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What supports a fact: the paragraphs that it rests on and, for an inference, the reason.
 *
 * @param citations one for each source, in the sources' order; never empty
 * @param inferred why the paragraphs are read so; absent where they say it outright
 */
public record Evidence(
        List<CitedSource> citations, @Nullable String inferred) {

    static Evidence of(Claim claim) {
        Map<Source, List<Integer>> cited = claim.citations().stream()
                .sorted(Comparator.comparingInt(Citation::paragraph))
                .collect(groupingBy(
                        Citation::source,
                        () -> new TreeMap<>(Comparator.comparingInt(Source::ordinal)),
                        mapping(Citation::paragraph, toList())));
        return new Evidence(
                cited.entrySet().stream()
                        .map(source -> CitedSource.of(source.getKey(), source.getValue()))
                        .toList(),
                claim.inferred());
    }
}
