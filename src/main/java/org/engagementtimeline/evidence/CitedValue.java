package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact: a value and what supports it (a Wikibase statement with its references).
 *
 * @param <T> what kind of value
 * @param value what the sources say, or what is inferred from them
 */
public record CitedValue<T>(T value, @JsonUnwrapped Evidence evidence) {

    public static <T> CitedValue<T> of(T value, Claim claim) {
        return new CitedValue<>(value, claim.evidence());
    }

    /** The fact, where both its value and its claim are there. */
    public static <T> Optional<CitedValue<T>> ofNullable(@Nullable T value, @Nullable Claim claim) {
        return value == null || claim == null ? Optional.empty() : Optional.of(of(value, claim));
    }
}
