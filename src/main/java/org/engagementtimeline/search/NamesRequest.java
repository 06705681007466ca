package org.engagementtimeline.search;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * What a reader has typed into the search box so far.
 *
 * @param q absent before anything was typed
 */
@ParameterObject
record NamesRequest(@Nullable SearchQuery q) {}
