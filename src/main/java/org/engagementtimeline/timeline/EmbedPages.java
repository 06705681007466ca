package org.engagementtimeline.timeline;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.engagement.EngagementLines;
import org.engagementtimeline.filter.Facets;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.search.Interpretation;
import org.springframework.stereotype.Component;

/** Reads the beginning of a timeline for a frame, the engagements alone: what happened between them is on the site. */
@Component
@ConsistentRead
class EmbedPages {

    private static final int ENGAGEMENTS_IN_A_FRAME = 10;

    private final TimelineRecord record;
    private final Vocabularies vocabularies;
    private final Stretches stretches;
    private final EngagementLines lines;
    private final Facets facets;

    EmbedPages(
            TimelineRecord record,
            Vocabularies vocabularies,
            Stretches stretches,
            EngagementLines lines,
            Facets facets) {
        this.record = record;
        this.vocabularies = vocabularies;
        this.stretches = stretches;
        this.lines = lines;
        this.facets = facets;
    }

    EmbedPage page(TimelineFilter filter) {
        Vocabulary vocabulary = vocabularies.of(filter);
        List<Engagement> engagements = stretches
                .read(filter, vocabulary, Optional.empty(), ENGAGEMENTS_IN_A_FRAME)
                .engagements();
        long total = facets.total(filter, vocabulary);
        return new EmbedPage(
                record.dataSet().title(),
                filter,
                FilterSentence.of(filter, vocabulary),
                vocabulary.words().map(Interpretation::corrections).orElse(List.of()),
                total,
                new Chronology(filter.sort()).years(lines.of(engagements), List.of(), Optional.empty()),
                total - engagements.size());
    }
}
