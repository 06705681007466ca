package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementFacts.MechanismReference;
import org.engagementtimeline.vocabulary.Confirmation;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Role;

/**
 * An engagement as lists show it.
 *
 * @param inferences what of it is inferred, in words such as "date"; empty when sources say all of it
 * @param discrepancies on how many aspects sources differ
 * @param commitments how many commitments were made or reviewed there
 * @param sources those that the claims about it cite
 */
public record EngagementCard(
        String id,
        String title,
        EngagementKind kind,
        EngagementStatus status,
        EdtfDate date,
        Optional<MechanismReference> mechanism,
        Optional<Integer> round,
        Optional<Reference> place,
        List<Side> sides,
        List<Reference> topics,
        List<String> inferences,
        long discrepancies,
        long commitments,
        List<Reference> sources) {

    /** One party and the one who stands for it: the head, or else the first who is named. */
    public record Side(Reference party, Optional<Representative> representative) {}

    /** Someone who stands for a party, in the office held then; unnamed people have no person. */
    public record Representative(
            Optional<Reference> person, String name, Optional<Reference> office, Role role, boolean expected) {

        public static Representative of(Attendance attendance) {
            Optional<Reference> person =
                    Optional.ofNullable(attendance.person()).map(Named::reference);
            return new Representative(
                    person,
                    person.map(Reference::name).orElseGet(() -> String.valueOf(attendance.unnamed())),
                    Optional.ofNullable(attendance.office()).map(Office::reference),
                    attendance.role(),
                    attendance.confirmation() == Confirmation.EXPECTED);
        }
    }
}
