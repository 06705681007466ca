package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.domain.EngagementKind;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as lists show it.
 *
 * @param inferences what of this line is inferred, in words such as "date"; empty when sources say all of it
 * @param differing on how many aspects accounts differ
 * @param commitments how many commitments were made or reviewed here
 * @param sources the sources that the claims about it cite
 */
public record EngagementLine(
        String id,
        String title,
        EngagementKind kind,
        EngagementStatus status,
        EdtfDate date,
        Optional<Channel> mechanism,
        Optional<Reference> place,
        List<Side> sides,
        List<Reference> topics,
        List<String> inferences,
        long differing,
        long commitments,
        List<Reference> sources) {

    /** A mechanism as a badge shows it; the ordinal picks its hue. */
    public record Channel(
            String id,
            String name,
            String shortName,
            int ordinal,
            @Nullable Integer round) {}

    /** One party and whoever stands for it in a line: the head, or else the first who is named. */
    public record Side(Reference party, Optional<Principal> principal) {}

    /** Someone who stands for a party, in the office held then; unnamed people have no person. */
    public record Principal(
            Optional<String> person, String name, Optional<String> office, Role role, boolean expected) {}
}
