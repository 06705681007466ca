package org.engagementtimeline.mechanism;

import java.util.List;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.RecordCollection;

/**
 * A mechanism as every page and file shows it.
 *
 * @param id by which its address and others refer to it
 * @param name the whole name
 * @param shortName as pages call it
 * @param statements what sources say of it
 * @param engagements how many of its engagements are on record
 * @param met how many of these have met
 */
public record MechanismDetails(
        String id,
        CitedValue<String> name,
        String shortName,
        List<CitedValue<String>> statements,
        long engagements,
        long met)
        implements RecordCollection.Item {

    static MechanismDetails of(Mechanism mechanism, MeetingCounts meetings) {
        return new MechanismDetails(
                mechanism.id(),
                CitedValue.of(mechanism.name(), mechanism.nameClaim()),
                mechanism.shortName(),
                mechanism.statements().stream()
                        .map(statement -> CitedValue.of(statement.statement(), statement.claim()))
                        .toList(),
                meetings.engagements(),
                meetings.met());
    }
}
