package org.engagementtimeline.loader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.Claim;

/**
 * The details of one thing as the database keeps them.
 *
 * @param hash of the JSON, by which the loader knows whether anything changed
 * @param json without tabs and line ends
 * @param claims that it makes
 * @param card what lists show of it, as JSON too; absent from what lists show whole
 */
record Document(String id, UUID hash, String json, List<Claim> claims, Optional<String> card) {

    static Document of(Subject details) {
        Document document = of(details.id(), details, details.claims().toList());
        return details instanceof EngagementDetails engagement
                ? document.with(EngagementCard.of(engagement))
                : document;
    }

    static Document of(String id, Object details, List<Claim> claims) {
        byte[] json = DetailsJson.write(details);
        return new Document(
                id, UUID.nameUUIDFromBytes(json), new String(json, StandardCharsets.UTF_8), claims, Optional.empty());
    }

    private Document with(EngagementCard listed) {
        String text = new String(DetailsJson.write(listed), StandardCharsets.UTF_8);
        return new Document(id, hash, json, claims, Optional.of(text));
    }

    /** The sources on which its claims rest, each once. */
    Stream<String> sources() {
        return claims.stream()
                .flatMap(claim -> claim.evidence().citations().stream())
                .map(CitedSource::source)
                .distinct();
    }
}
