package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Evidence.Cite;
import org.jspecify.annotations.Nullable;

/**
 * A value as files carry it, with what it rests on, in the form in which the data set itself is written.
 *
 * @param is the value
 * @param cites source and paragraph of each citation, as in foreign-office-talks:3
 * @param inferred why the cited paragraphs are read so; absent where they say it outright
 */
public record Sourced<T>(
        T is,
        List<String> cites,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String inferred) {

    static <T> Sourced<T> of(T value, Claim claim) {
        return new Sourced<>(value, cites(claim), claim.inferred());
    }

    /** The value, where both it and its claim are there. */
    static <T, R> Optional<Sourced<R>> of(@Nullable T value, @Nullable Claim claim, Function<T, R> form) {
        return value == null || claim == null ? Optional.empty() : Optional.of(of(form.apply(value), claim));
    }

    static List<String> cites(Claim claim) {
        return claim.evidence().cites().stream()
                .flatMap(cite -> cite.paragraphs().stream().map(paragraph -> cite(cite, paragraph)))
                .toList();
    }

    private static String cite(Cite cite, int paragraph) {
        return cite.source() + ":" + paragraph;
    }
}
