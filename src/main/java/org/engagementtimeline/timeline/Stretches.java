package org.engagementtimeline.timeline;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.TimelineQuery;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementStatus;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.ScrollPosition.Direction;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads stretches of the timeline by keyset, each page at the same cost however far down it is. */
@Component
class Stretches {

    private final TimelineRecord record;

    Stretches(TimelineRecord record) {
        this.record = record;
    }

    /** @param start where the page begins; empty for the first page, which nothing is before */
    Stretch read(TimelineFilter filter, Vocabulary vocabulary, Optional<Keyset> start, int size) {
        TimelineQuery query = TimelineQuery.inOrder(filter, vocabulary);
        Specification<Engagement> selected =
                (engagement, criteria, builder) -> query.matches(engagement, criteria::subquery, builder);
        Window<Engagement> window = window(selected, filter, start, size);
        List<Engagement> engagements = window.getContent();
        if (start.isEmpty() || engagements.isEmpty()) {
            return new Stretch(engagements, Optional.empty(), Optional.empty(), window.hasNext());
        }
        Optional<Keyset> backwards = Optional.of(Keyset.of(engagements.get(0), Direction.BACKWARD));
        Specification<Engagement> met = selected.and(
                (engagement, criteria, builder) -> engagement.get("status").in(EngagementStatus.MET));
        return new Stretch(
                engagements,
                window(selected, filter, backwards, 1).stream().findFirst(),
                window(met, filter, backwards, 1).stream().findFirst(),
                start.get().backwards() ? reachesOn(selected, filter, engagements) : window.hasNext());
    }

    private boolean reachesOn(Specification<Engagement> selected, TimelineFilter filter, List<Engagement> engagements) {
        Keyset last = Keyset.of(engagements.get(engagements.size() - 1), Direction.FORWARD);
        return !window(selected, filter, Optional.of(last), 1).isEmpty();
    }

    private Window<Engagement> window(
            Specification<Engagement> selected, TimelineFilter filter, Optional<Keyset> start, int size) {
        return record.findBy(
                selected,
                found -> found.sortBy(Keyset.order(filter))
                        .limit(size)
                        .project("mechanism", "place")
                        .scroll(start.<ScrollPosition>map(Keyset::position).orElseGet(ScrollPosition::keyset)));
    }
}
