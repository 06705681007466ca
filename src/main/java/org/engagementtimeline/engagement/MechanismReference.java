package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.engagementtimeline.domain.Engagement;

/**
 * A mechanism as other pages refer to it.
 *
 * @param id by which its address and others refer to it
 * @param name the whole name
 * @param shortName as pages call it
 * @param ordinal where it comes among all mechanisms, which picks its hue
 */
public record MechanismReference(
        String id,
        String name,
        String shortName,
        @JsonIgnore int ordinal) {

    private static final int HUES = 8;

    static Optional<MechanismReference> of(Engagement engagement) {
        return Optional.ofNullable(engagement.mechanism())
                .map(mechanism -> new MechanismReference(
                        mechanism.id(), mechanism.name(), mechanism.shortName(), mechanism.ordinal()));
    }

    /** The class of its hue in the style sheets. */
    public String hue() {
        return "hue-" + ordinal % HUES;
    }
}
