package org.engagementtimeline.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the engagements of a mechanism reach in time.
 *
 * @param mechanismId null for those without one
 * @param opensBefore how many have an open or unknown start
 * @param opensAfter how many have an open or unknown end
 */
record Reach(
        @Nullable String mechanismId,
        long engagements,
        LocalDate firstDay,
        LocalDate lastDay,
        long opensBefore,
        long opensAfter) {}
