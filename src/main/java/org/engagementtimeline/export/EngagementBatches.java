package org.engagementtimeline.export;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.export.Batches.Batch;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.TimelineQuery;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.SubjectKind;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads the engagements of a filter a batch at a time, each batch at the same cost and in a fixed number of queries. */
@Component
@ConsistentRead
public class EngagementBatches {

    private final EngagementsOut engagements;
    private final Claims claims;

    EngagementBatches(EngagementsOut engagements, Claims claims) {
        this.engagements = engagements;
        this.claims = claims;
    }

    /** @param behind where the batch begins; empty for the first */
    public Batch<EngagementData> read(TimelineFilter filter, Vocabulary vocabulary, Optional<Keyset> behind, int size) {
        return read(selected(TimelineQuery.inOrder(filter, vocabulary)), Keyset.order(filter), behind, size);
    }

    private static Specification<Engagement> selected(TimelineQuery query) {
        return (engagement, criteria, builder) -> query.matches(engagement, criteria::subquery, builder);
    }

    public long count(TimelineFilter filter, Vocabulary vocabulary) {
        return engagements.count(selected(new TimelineQuery(filter, vocabulary)));
    }

    public Optional<EngagementData> find(String id) {
        return read(
                        (engagement, criteria, builder) -> builder.equal(engagement.get("id"), id),
                        Keyset.order(TimelineFilter.ALL),
                        Optional.empty(),
                        1)
                .records()
                .stream()
                .findFirst();
    }

    private Batch<EngagementData> read(
            Specification<Engagement> selected, Sort order, Optional<Keyset> behind, int size) {
        Window<Engagement> window = engagements.findBy(
                selected,
                found -> found.sortBy(order)
                        .limit(size)
                        .project("mechanism", "place")
                        .scroll(behind.<ScrollPosition>map(Keyset::position).orElseGet(ScrollPosition::keyset)));
        List<Engagement> found = window.getContent();
        List<String> ids = found.stream().map(Engagement::id).toList();
        EngagementParts parts = new EngagementParts(
                claims.about(SubjectKind.ENGAGEMENT, ids),
                engagements.delegations(ids),
                engagements.topics(ids),
                engagements.positions(ids),
                engagements.commitments(ids),
                engagements.accounts(ids));
        return new Batch<>(
                engagements.dataSet().revision(), found.stream().map(parts::of).toList(), window.hasNext());
    }
}
