package org.engagementtimeline.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A fact: a value and what supports it (a Wikibase statement with its references).
 *
 * @param <T> what kind of value
 * @param value what the sources say, or what is inferred from them
 */
public record CitedValue<T>(T value, @JsonUnwrapped Evidence evidence) {}
