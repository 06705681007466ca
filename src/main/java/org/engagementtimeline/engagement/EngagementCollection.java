package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.filter.FilterSentence;
import org.engagementtimeline.filter.Keyset;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.Selections;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.filter.Vocabulary;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.stereotype.Component;

/** The engagements, and those of a filter, as files carry them. */
@Component
class EngagementCollection implements RecordCollection<EngagementDetails> {

    private final EngagementReader reader;
    private final Selections selections;
    private final Vocabularies vocabularies;
    private final List<FormatWriter<EngagementDetails>> writers;

    EngagementCollection(
            EngagementReader reader,
            Selections selections,
            Vocabularies vocabularies,
            List<FormatWriter<EngagementDetails>> writers) {
        this.reader = reader;
        this.selections = selections;
        this.vocabularies = vocabularies;
        this.writers = writers;
    }

    @Override
    public String name() {
        return "engagements";
    }

    @Override
    public Class<EngagementDetails> type() {
        return EngagementDetails.class;
    }

    @Override
    public List<CsvTable<EngagementDetails, ?>> tables() {
        return EngagementTables.ALL;
    }

    @Override
    public List<FormatWriter<EngagementDetails>> writers() {
        return writers;
    }

    @Override
    public Listing<EngagementDetails> all() {
        return matching(TimelineFilter.ALL);
    }

    /** Those that a filter selects, in its order. */
    Listing<EngagementDetails> matching(TimelineFilter filter) {
        Vocabulary vocabulary = vocabularies.of(filter);
        return new Listing<>(
                FilterSentence.withCorrections(filter, vocabulary),
                "/engagements" + filter.address().substring("/".length()),
                filter.address(),
                () -> selections.of(filter, vocabulary).number(),
                (after, size) -> read(selections.of(filter, vocabulary), after, size),
                engagement -> cursor(engagement).text());
    }

    private List<EngagementDetails> read(Selection selection, Optional<String> after, int size) {
        return reader.find(
                selections.page(selection, after.map(Keyset::after), size).ids());
    }

    private static Keyset cursor(EngagementDetails engagement) {
        return new Keyset(
                engagement.facts().date().value().sortDay(), engagement.id(), ScrollPosition.Direction.FORWARD);
    }

    @Override
    public Optional<EngagementDetails> find(String id) {
        return reader.find(id);
    }

    @Override
    public String title(EngagementDetails engagement) {
        return engagement.title();
    }
}
