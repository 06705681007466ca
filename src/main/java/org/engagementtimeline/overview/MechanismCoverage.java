package org.engagementtimeline.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.engagementtimeline.chart.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * The time that the engagements of a mechanism cover.
 *
 * @param mechanismId null for those without one
 * @param opensBefore how many have an open or unknown start
 * @param opensAfter how many have an open or unknown end
 */
record MechanismCoverage(
        @Nullable String mechanismId,
        long engagements,
        LocalDate firstDay,
        LocalDate lastDay,
        long opensBefore,
        long opensAfter) {

    /** The scale that contains the engagements of all mechanisms. */
    static TimeScale scale(List<MechanismCoverage> all) {
        return TimeScale.covering(
                Collections.min(all.stream().map(MechanismCoverage::firstDay).toList()),
                Collections.max(all.stream().map(MechanismCoverage::lastDay).toList()),
                all.stream().anyMatch(covered -> covered.opensBefore > 0),
                all.stream().anyMatch(covered -> covered.opensAfter > 0));
    }
}
