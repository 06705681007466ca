package org.engagementtimeline.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What supports a fact: the paragraphs that it rests on and, for an inference, the reason.
 *
 * @param citations one for each source, in the order of their ids; never empty
 * @param inferred why the paragraphs are read so; absent where they say it outright
 */
public record Evidence(
        List<CitedSource> citations, @Nullable String inferred) {

    /** @throws IllegalArgumentException without a citation, because no fact is on record without its source */
    public Evidence {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A fact without a citation");
        }
    }

    /** Whether the cited paragraphs imply the fact rather than state it. */
    public boolean implied() {
        return inferred != null;
    }
}
