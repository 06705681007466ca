package org.engagementtimeline.loader;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The details of one thing as the database keeps them.
 *
 * @param hash of the JSON, by which the loader knows whether anything changed
 * @param claims how many it makes; a name among others makes none
 * @param citations how many paragraphs they cite
 * @param judgements how many of them are judged
 * @param cited how many claims cite each source
 * @param json without tabs and line ends; null, like the details, if only the rest was kept from an earlier load
 */
record Document(
        String id,
        UUID hash,
        int claims,
        int citations,
        int judgements,
        Map<String, Uses> cited,
        @Nullable Object details,
        @Nullable String json) {

    /** How many claims cite a source, and how many of these cite no other. */
    record Uses(int claims, int onlyHere) {

        Uses plus(Uses other) {
            return new Uses(claims + other.claims, onlyHere + other.onlyHere);
        }
    }

    static Document of(Subject details) {
        return of(details.id(), details, details.claims().toList());
    }

    static Document of(String id, Object details, List<Claim> claims) {
        byte[] json = DetailsJson.write(details);
        List<Evidence> evidence = claims.stream().map(Claim::evidence).toList();
        return new Document(
                id,
                UUID.nameUUIDFromBytes(json),
                claims.size(),
                evidence.stream()
                        .flatMap(each -> each.citations().stream())
                        .mapToInt(source -> source.paragraphs().size())
                        .sum(),
                (int) evidence.stream().filter(Evidence::byJudgement).count(),
                uses(evidence),
                details,
                text(json));
    }

    private static Map<String, Uses> uses(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(each -> each.citations().stream()
                        .map(source -> Map.entry(
                                source.source(), new Uses(1, each.citations().size() == 1 ? 1 : 0))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Uses::plus));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Without what is large: enough for the next load to know that nothing changed. */
    Document summary() {
        return new Document(id, hash, claims, citations, judgements, cited, null, null);
    }

    /** What its row has: id, hash and details and, of an engagement, the card that lists show. */
    List<?> row() {
        return details instanceof EngagementDetails engagement
                ? List.of(id, hash, json, text(DetailsJson.write(EngagementCard.of(engagement))))
                : List.of(id, hash, json);
    }

    /** The sources on which its claims rest, each once. */
    Set<String> sources() {
        return cited.keySet();
    }
}
