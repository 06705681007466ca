package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.evidence.Evidence;

/**
 * One aspect on which sources differ, what the timeline adopts, and why.
 *
 * @param aspect what they differ on
 * @param adopted what the timeline takes
 * @param because why it does
 * @param readings what the sources say
 */
public record DiscrepancyDetails(String aspect, String adopted, String because, List<Reading> readings) {

    /**
     * One reading of the aspect.
     *
     * @param says what the cited sources say of it
     * @param adopted whether the timeline takes it
     */
    public record Reading(
            String says, boolean adopted, @JsonUnwrapped Evidence evidence) {}

    static DiscrepancyDetails of(Discrepancy discrepancy) {
        return new DiscrepancyDetails(
                discrepancy.aspect(),
                discrepancy.adopted(),
                discrepancy.because(),
                discrepancy.readings().stream()
                        .map(reading -> new Reading(
                                reading.says(),
                                reading.adopted(),
                                reading.claim().evidence()))
                        .toList());
    }
}
