package org.engagementtimeline.timeline;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.domain.DataSetRepository;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.engagement.EngagementCards;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.Selections;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.search.Interpretation;
import org.springframework.stereotype.Component;

/** Reads the beginning of a timeline for a frame, the engagements alone: what happened between them is on the site. */
@Component
@ConsistentRead
class EmbedPages {

    private static final int ENGAGEMENTS_IN_A_FRAME = 10;

    private final DataSetRepository dataSets;
    private final Vocabularies vocabularies;
    private final Selections selections;
    private final Stretches stretches;
    private final EngagementCards lines;

    EmbedPages(
            DataSetRepository dataSets,
            Vocabularies vocabularies,
            Selections selections,
            Stretches stretches,
            EngagementCards lines) {
        this.dataSets = dataSets;
        this.vocabularies = vocabularies;
        this.selections = selections;
        this.stretches = stretches;
        this.lines = lines;
    }

    EmbedPage page(TimelineFilter filter) {
        Vocabulary vocabulary = vocabularies.of(filter);
        Selection selection = selections.of(filter, vocabulary);
        List<Engagement> engagements = stretches
                .read(selection, Optional.empty(), ENGAGEMENTS_IN_A_FRAME)
                .engagements();
        return new EmbedPage(
                dataSets.current().title(),
                filter,
                FilterSentence.of(filter, vocabulary),
                vocabulary.words().map(Interpretation::corrections).orElse(List.of()),
                selection.number(),
                new Chronology(filter.sort()).years(lines.of(engagements), List.of(), Optional.empty()),
                selection.number() - engagements.size());
    }
}
