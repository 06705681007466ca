package org.engagementtimeline.export;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.export.Batches.Batch;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.Selections;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.stereotype.Component;

/** Reads the engagements of a filter a batch at a time, each batch at the same cost and in a fixed number of queries. */
@Component
@ConsistentRead
public class EngagementBatches {

    private final Selections selections;
    private final EngagementsOut engagements;
    private final Claims claims;

    EngagementBatches(Selections selections, EngagementsOut engagements, Claims claims) {
        this.selections = selections;
        this.engagements = engagements;
        this.claims = claims;
    }

    /** @param behind where the batch begins; empty for the first */
    public Batch<EngagementData> read(TimelineFilter filter, Vocabulary vocabulary, Optional<Keyset> behind, int size) {
        Selections.Page page = selections.page(selections.of(filter, vocabulary), behind, size);
        return new Batch<>(engagements.dataSet().revision(), records(page.ids()), page.more());
    }

    public long count(TimelineFilter filter, Vocabulary vocabulary) {
        return selections.of(filter, vocabulary).number();
    }

    public Optional<EngagementData> find(String id) {
        return records(List.of(id)).stream().findFirst();
    }

    /** In the order of the ids; one that there is not is left out. */
    private List<EngagementData> records(List<String> ids) {
        Map<String, Engagement> found =
                engagements.engagements(ids).stream().collect(toMap(Engagement::id, Function.identity()));
        EngagementParts parts = new EngagementParts(
                claims.about(SubjectKind.ENGAGEMENT, ids),
                engagements.delegations(ids),
                engagements.topics(ids),
                engagements.positions(ids),
                engagements.commitments(ids),
                engagements.accounts(ids));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(parts::of)
                .toList();
    }
}
