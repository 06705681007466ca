package org.engagementtimeline.dataset;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks what a data set says of doubt: a discrepancy between sources and a dispute between parties are each what they are called, and
 * a discrepancy adopts what its engagement says.
 */
final class DoubtCheck {

    private DoubtCheck() {}

    static Stream<Problem> discrepancy(Seed engagement, Seed discrepancy) {
        List<Seed> readings = discrepancy.at("readings").elements();
        long sources = readings.stream().flatMap(Seed::sources).distinct().count();
        boolean conflict = "conflict".equals(discrepancy.at("grade").textOrNull());
        boolean inOneSource = conflict && sources == 1;
        Seed mark = discrepancy.at("self-contradiction");
        return Stream.of(
                        problemIf(
                                readings.stream().allMatch(reading -> reading.has("adopted")),
                                discrepancy,
                                "all readings are adopted, so nothing differs; delete the discrepancy"),
                        problemIf(
                                inOneSource && mark.isMissing(),
                                discrepancy.at("grade"),
                                "a conflict from one source; if the source contradicts itself, add “self-contradiction: true”"),
                        problemIf(
                                !inOneSource && !mark.isMissing(),
                                mark,
                                "“self-contradiction” is for a conflict from one source; delete it"),
                        otherValues(engagement, discrepancy.at("aspect").text(), readings))
                .flatMap(problems -> problems);
    }

    /** A discrepancy with the name of a fact is about that fact. */
    private static Stream<Problem> otherValues(Seed engagement, String aspect, List<Seed> readings) {
        if (!engagement.at(aspect).has("is")) {
            return Stream.empty();
        }
        String value = engagement.at(aspect).text();
        return readings.stream()
                .filter(reading ->
                        reading.has("adopted") && !value.equals(reading.at("is").textOrNull()))
                .map(reading -> reading.problem("the adopted reading must say “is: " + value + "”, the " + aspect
                        + " of this engagement; correct one of them"));
    }

    static Stream<Problem> dispute(Seed dispute) {
        List<List<String>> parties = dispute.at("sides").elements().stream()
                .map(side -> side.at("by").scalars().stream().map(Seed::text).toList())
                .toList();
        List<String> first = parties.isEmpty() ? List.of() : parties.get(0);
        boolean contradicted = parties.stream()
                .anyMatch(one -> parties.stream()
                        .anyMatch(other -> !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)));
        Seed kind = dispute.at("kind");
        return switch (kind.text()) {
            case "dispute" ->
                problemIf(
                        !contradicted,
                        kind,
                        "a dispute needs sides of two parties; add the other side, or use “allegation” or “claim”");
            case "allegation" ->
                problemIf(
                        contradicted && !first.isEmpty(),
                        kind,
                        "an allegation by one party that another answers is a dispute; use “dispute”");
            case "claim" ->
                problemIf(
                        first.isEmpty() || parties.stream().anyMatch(side -> !side.equals(first)),
                        kind,
                        "a claim has sides of one party alone; use “dispute” or “allegation”");
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> problemIf(boolean wrong, Seed place, String sentence) {
        return wrong ? Stream.of(place.problem(sentence)) : Stream.empty();
    }
}
