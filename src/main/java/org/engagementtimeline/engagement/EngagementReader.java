package org.engagementtimeline.engagement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.engagement.EngagementPage.Adjacent;
import org.engagementtimeline.evidence.ConsistentRead;
import org.springframework.stereotype.Component;

/** Reads engagements, each batch in one statement. */
@Component
@ConsistentRead
public class EngagementReader {

    private final EngagementRepository engagements;

    EngagementReader(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    /** In the order of the ids; one that there is not is left out. */
    public List<EngagementDetails> find(List<String> ids) {
        return engagements.inOrder(ids.toArray(String[]::new)).stream()
                .map(Engagement::details)
                .toList();
    }

    /** What lists show of engagements, in the order of the ids; one that there is not is left out. */
    public List<EngagementCard> cards(List<String> ids) {
        return engagements.cards(ids.toArray(String[]::new)).stream()
                .map(json -> DetailsJson.read(json, EngagementCard.class))
                .toList();
    }

    /** The last engagement that sorts before a day. */
    public Optional<EngagementDetails> before(LocalDate day) {
        return engagements.before(day, "").map(Engagement::details);
    }

    /** The first engagement that sorts on a day or after it. */
    public Optional<EngagementDetails> from(LocalDate day) {
        return engagements.after(day, "").map(Engagement::details);
    }

    Optional<EngagementPage> page(String id) {
        return engagements.findById(id).map(Engagement::details).map(engagement -> {
            LocalDate day = engagement.sortDay();
            return new EngagementPage(
                    engagement,
                    SourceComparison.of(engagement),
                    engagement
                            .facts()
                            .mechanism()
                            .map(mechanism -> mechanism.value().id())
                            .map(mechanism -> Adjacent.to(
                                    engagement,
                                    engagements.before(day, id, mechanism),
                                    engagements.after(day, id, mechanism))),
                    Adjacent.to(engagement, engagements.before(day, id), engagements.after(day, id)),
                    LocalDate.now(ZoneOffset.UTC));
        });
    }
}
