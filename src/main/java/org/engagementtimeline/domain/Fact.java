package org.engagementtimeline.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with the evidence for it, as pages show it.
 *
 * @param <T> what kind of value
 */
public record Fact<T>(T value, Evidence evidence) {

    public static <T> Fact<T> of(T value, Claim claim) {
        return new Fact<>(value, claim.evidence());
    }

    /** The fact, where both its value and its claim are there. */
    public static <T> Optional<Fact<T>> ofNullable(@Nullable T value, @Nullable Claim claim) {
        return value == null || claim == null ? Optional.empty() : Optional.of(of(value, claim));
    }
}
