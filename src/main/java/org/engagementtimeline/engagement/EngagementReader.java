package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Named;
import org.engagementtimeline.engagement.EngagementPage.Adjacent;
import org.engagementtimeline.evidence.ConsistentRead;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads engagements whole, each batch in a number of statements that does not depend on how many there are. */
@Component
@ConsistentRead
class EngagementReader {

    private final EngagementRepository engagements;

    EngagementReader(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    Optional<EngagementDetails> find(String id) {
        return engagements.findById(id).map(EngagementDetails::of);
    }

    /** In the order of the ids; one that there is not is left out. */
    List<EngagementDetails> find(List<String> ids) {
        Map<String, Engagement> found =
                engagements.engagements(ids).stream().collect(toMap(Engagement::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(EngagementDetails::of)
                .toList();
    }

    Optional<EngagementPage> page(String id) {
        return engagements.findById(id).map(engagement -> {
            EngagementDetails details = EngagementDetails.of(engagement);
            return new EngagementPage(
                    details,
                    SourceComparison.of(details),
                    Optional.ofNullable(engagement.mechanism())
                            .map(Named::id)
                            .map(mechanism -> inMechanism(engagement, mechanism)),
                    Adjacent.to(
                            engagement,
                            engagements.before(engagement.sortDay(), id, Limit.of(1)),
                            engagements.after(engagement.sortDay(), id, Limit.of(1))));
        });
    }

    private Adjacent inMechanism(Engagement engagement, String mechanism) {
        return Adjacent.to(
                engagement,
                engagements.before(engagement.sortDay(), engagement.id(), mechanism, Limit.of(1)),
                engagements.after(engagement.sortDay(), engagement.id(), mechanism, Limit.of(1)));
    }
}
