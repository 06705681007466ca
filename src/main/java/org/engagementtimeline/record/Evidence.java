package org.engagementtimeline.record;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows beside a fact: the paragraphs that support it and, for an inference, the reason.
 *
 * @param cites in the order of sources and paragraphs; never empty
 * @param inferred why the timeline reads the paragraphs so, or null when they say it outright
 */
public record Evidence(List<Cite> cites, @Nullable String inferred) {

    /** One cited paragraph, with what the timeline calls its source. */
    public record Cite(String source, String label, int paragraph, int ordinal) {}

    static Evidence of(Claim claim) {
        List<Cite> cites = claim.citations().stream()
                .map(citation -> new Cite(
                        citation.source().id(),
                        citation.source().label(),
                        citation.paragraph(),
                        citation.source().ordinal()))
                .sorted(Comparator.comparingInt(Cite::ordinal).thenComparingInt(Cite::paragraph))
                .toList();
        return new Evidence(cites, claim.inferred());
    }
}
