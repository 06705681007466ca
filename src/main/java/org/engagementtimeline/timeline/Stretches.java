package org.engagementtimeline.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.Selections;
import org.springframework.stereotype.Component;

/** Reads stretches of the timeline, each page at the same cost however far down it is. */
@Component
class Stretches {

    private final TimelineRecord record;
    private final Selections selections;

    Stretches(TimelineRecord record, Selections selections) {
        this.record = record;
        this.selections = selections;
    }

    /** @param start where the page begins; empty for the first page, which nothing is before */
    Stretch read(Selection selection, Optional<Keyset> start, int size) {
        Selections.Page page = selections.page(selection, start, size);
        Map<String, Engagement> engagements = record
                .engagements(Stream.of(page.ids().stream(), page.before().stream(), page.metBefore().stream())
                        .flatMap(identity())
                        .toList())
                .stream()
                .collect(toMap(Engagement::id, identity()));
        return new Stretch(
                page.ids().stream().map(engagements::get).toList(),
                page.before().map(engagements::get),
                page.metBefore().map(engagements::get),
                page.more());
    }
}
