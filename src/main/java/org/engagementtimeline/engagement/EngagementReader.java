package org.engagementtimeline.engagement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementCard;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.ListedEngagement;
import org.engagementtimeline.engagement.EngagementPage.Adjacent;
import org.engagementtimeline.evidence.ConsistentRead;
import org.springframework.stereotype.Component;

/** Reads engagements, each batch in one statement. */
@Component
@ConsistentRead
public class EngagementReader {

    private final EngagementRepository engagements;
    private final ListedEngagementRepository listed;

    EngagementReader(EngagementRepository engagements, ListedEngagementRepository listed) {
        this.engagements = engagements;
        this.listed = listed;
    }

    Optional<Engagement> find(String id) {
        return engagements.findById(id);
    }

    /** In the order of the ids; one that there is not is left out. */
    public List<EngagementDetails> find(List<String> ids) {
        return stored(ids).stream().map(Engagement::details).toList();
    }

    /** In the order of the ids; one that there is not is left out. */
    List<Engagement> stored(List<String> ids) {
        return ids.isEmpty() ? List.of() : inOrder(ids, engagements.findByIdIn(ids).stream(), Engagement::id);
    }

    /** What lists show of engagements, in the order of the ids; one that there is not is left out. */
    public List<EngagementCard> cards(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return inOrder(ids, listed.findByIdIn(ids).stream().map(ListedEngagement::card), EngagementCard::id);
    }

    private static <T> List<T> inOrder(List<String> ids, Stream<T> found, Function<T, String> id) {
        Map<String, T> byId = found.collect(toMap(id, identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
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
        return find(id).map(Engagement::details).map(engagement -> {
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
