package org.engagementtimeline.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Reference;

/**
 * What was said for one party, or for several together.
 *
 * @param statements empty where the sources report nothing that a side said for itself
 */
public record StatementGroup(List<Reference> parties, List<StatementDetails> statements) {

    /**
     * The statements by those for whom they were made: what several parties said together first, then every side in the
     * order of the delegations, a silent one too. None where nothing was said.
     */
    static List<StatementGroup> of(List<StatementDetails> statements, List<Reference> sides) {
        if (statements.isEmpty()) {
            return List.of();
        }
        Map<List<Reference>, List<StatementDetails>> joint = new LinkedHashMap<>();
        Map<List<Reference>, List<StatementDetails>> alone = new LinkedHashMap<>();
        sides.forEach(side -> alone.put(List.of(side), new ArrayList<>()));
        statements.forEach(statement -> (statement.parties().size() > 1 ? joint : alone)
                .computeIfAbsent(statement.parties(), any -> new ArrayList<>())
                .add(statement.withoutParties()));
        return Stream.of(joint, alone)
                .flatMap(groups -> groups.entrySet().stream())
                .map(group -> new StatementGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
