package org.engagementtimeline.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the engagements of a mechanism reach in time.
 *
 * @param mechanism its id, or null for those without one
 * @param opensBefore how many have an open or unknown start
 * @param opensAfter how many have an open or unknown end
 */
record Reach(
        @Nullable String mechanism,
        long engagements,
        LocalDate first,
        LocalDate last,
        long opensBefore,
        long opensAfter) {}
