package org.engagementtimeline.loader;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
 * @param claims that it makes; a name among others makes none
 */
record Document(Object details, String id, UUID hash, String json, List<Claim> claims) {

    static Document of(Subject details) {
        return of(details.id(), details, details.claims().toList());
    }

    static Document of(String id, Object details, List<Claim> claims) {
        byte[] json = DetailsJson.write(details);
        return new Document(details, id, UUID.nameUUIDFromBytes(json), text(json), claims);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** What its row has: id, hash and details and, of an engagement, the card that lists show. */
    Object[] row() {
        return details instanceof EngagementDetails engagement
                ? new Object[] {id, hash, json, text(DetailsJson.write(EngagementCard.of(engagement)))}
                : new Object[] {id, hash, json};
    }

    /** The sources on which its claims rest, each once. */
    Stream<String> sources() {
        return claims.stream()
                .flatMap(claim -> claim.evidence().citations().stream())
                .map(CitedSource::source)
                .distinct();
    }
}
