package org.engagementtimeline.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Reference;

/**
 * What was said for one party, or for several together.
 *
 * @param statements empty where the sources report nothing that a side said for itself
 */
record Voice(List<Reference> parties, List<StatementDetails> statements) {

    /**
     * The statements by those for whom they were made: what several parties said together first, then every side in the
     * order of the delegations, a silent one too. None where nothing was said.
     */
    static List<Voice> of(List<StatementDetails> statements, List<Reference> sides) {
        if (statements.isEmpty()) {
            return List.of();
        }
        Map<List<Reference>, List<StatementDetails>> joint = new LinkedHashMap<>();
        Map<List<Reference>, List<StatementDetails>> alone = new LinkedHashMap<>();
        sides.forEach(side -> alone.put(List.of(side), new ArrayList<>()));
        statements.forEach(statement -> (statement.speakers().size() > 1 ? joint : alone)
                .computeIfAbsent(statement.speakers(), any -> new ArrayList<>())
                .add(statement.underItsSpeakers()));
        List<Voice> voices = new ArrayList<>();
        List.of(joint, alone).forEach(group -> voices.addAll(voices(group.entrySet())));
        return voices;
    }

    private static List<Voice> voices(Collection<Map.Entry<List<Reference>, List<StatementDetails>>> groups) {
        return groups.stream()
                .map(group -> new Voice(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
