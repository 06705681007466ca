package org.engagementtimeline.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Relation;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.evidence.Evidence;

/**
 * Another engagement that sources connect with this one.
 *
 * @param relation in words from this one's side, such as "Reviewed at"
 */
public record RelatedEngagement(
        String relation,
        @JsonUnwrapped Reference engagement,
        @JsonUnwrapped Dated date,
        @JsonUnwrapped Evidence evidence) {

    static RelatedEngagement of(Relation relation, String from) {
        boolean outward = relation.engagement().id().equals(from);
        Engagement other = outward ? relation.other() : relation.engagement();
        String words = switch (relation.kind()) {
            case POSSIBLY_SAME -> "Possibly the same meeting as";
            case REVIEWS -> outward ? "Reviews what was decided at" : "Reviewed at";
            case FOLLOWS -> outward ? "Agreed on at" : "Led to";
        };
        return new RelatedEngagement(
                words, other.reference(), other.dated(), relation.claim().evidence());
    }
}
