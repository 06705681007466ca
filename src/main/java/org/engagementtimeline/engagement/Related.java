package org.engagementtimeline.engagement;

import org.engagementtimeline.domain.Dated;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Evidence;
import org.engagementtimeline.domain.Relation;

/** Another engagement that this one is joined to, in words from this one's side. */
record Related(String how, String id, String title, Dated date, Evidence evidence) {

    static Related of(Relation relation, String from) {
        boolean outward = relation.engagement().id().equals(from);
        Engagement other = outward ? relation.other() : relation.engagement();
        String how = switch (relation.kind()) {
            case POSSIBLY_SAME -> "Possibly the same meeting as";
            case REVIEWS -> outward ? "Reviews what was decided at" : "Reviewed at";
            case FOLLOWS -> outward ? "Agreed on at" : "Led to";
        };
        return new Related(
                how, other.id(), other.title(), other.dated(), relation.claim().evidence());
    }
}
