package org.engagementtimeline.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What supports a fact: the paragraphs that it rests on and, if they do not say it outright, how it was inferred. At most one of
 * the two reasons is given.
 *
 * @param citations one for each source, in the order of their ids; never empty
 * @param computed how it was worked out, in a way that anyone would repeat, such as a year from a neighbouring date
 * @param judged why we read the paragraphs so; another reading is possible
 */
public record Evidence(
        List<CitedSource> citations,
        @Nullable String computed,
        @Nullable String judged) {

    /** @throws IllegalArgumentException without a citation, because no fact is on record without its source */
    public Evidence {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A fact without a citation");
        }
    }

    /** Evidence for what the cited paragraphs say outright. */
    public static Evidence stated(List<CitedSource> citations) {
        return new Evidence(citations, null, null);
    }

    /** Whether the fact is a judgement of ours. What is merely computed is not in doubt. */
    public boolean byJudgement() {
        return judged != null;
    }

    /** The reason of the inference; null if there is none. */
    public @Nullable String reason() {
        return byJudgement() ? judged : computed;
    }

    /** How the fact was inferred: "computed" or "judged"; null if the paragraphs say it outright. */
    public @Nullable String inference() {
        return byJudgement() ? "judged" : computed == null ? null : "computed";
    }
}
