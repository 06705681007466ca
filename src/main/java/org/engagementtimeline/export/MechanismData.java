package org.engagementtimeline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.MechanismStatement;

/**
 * A mechanism as files carry it.
 *
 * @param id by which its address and others refer to it
 * @param name the whole name
 * @param shortName as pages call it
 * @param statements what sources say of it
 * @param engagements how many of its engagements are on record
 * @param met how many of these have met
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MechanismData(
        String id, Sourced<String> name, String shortName, List<Sourced<String>> statements, long engagements, long met)
        implements Catalogue.Listed {

    static MechanismData of(Mechanism mechanism, List<MechanismStatement> statements, long engagements, long met) {
        return new MechanismData(
                mechanism.id(),
                Sourced.of(mechanism.name(), mechanism.nameClaim()),
                mechanism.shortName(),
                statements.stream()
                        .map(statement -> Sourced.of(statement.statement(), statement.claim()))
                        .toList(),
                engagements,
                met);
    }
}
