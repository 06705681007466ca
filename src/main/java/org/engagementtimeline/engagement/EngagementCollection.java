package org.engagementtimeline.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.filter.Cursor;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The engagements, and those of a filter, as files carry them. */
@Component
class EngagementCollection implements RecordCollection<EngagementDetails> {

    private final EngagementReader reader;
    private final EngagementSelector selector;
    private final Map<Format, FormatWriter<EngagementDetails>> writers;

    EngagementCollection(
            EngagementReader reader, EngagementSelector selector, List<FormatWriter<EngagementDetails>> writers) {
        this.reader = reader;
        this.selector = selector;
        this.writers = new EnumMap<>(Format.class);
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    @Override
    public List<CsvTable<EngagementDetails, ?>> tables() {
        return EngagementTables.ALL;
    }

    @Override
    public Map<Format, FormatWriter<EngagementDetails>> writers() {
        return writers;
    }

    @Override
    public Listing<EngagementDetails> all() {
        return matching(EngagementFilter.ALL, false);
    }

    /** Those that a filter selects, in its order or the last changed first. */
    Listing<EngagementDetails> matching(EngagementFilter filter, boolean byChange) {
        Selection selection = selector.select(filter);
        return new Listing<>(
                selection.sentenceWithCorrections(),
                filter.link().at("/engagements").toString(),
                filter.address(),
                () -> selector.current(selection).count(),
                byChange
                        ? (after, size) -> readByChange(selector.current(selection), after, size)
                        : (after, size) -> read(selector.current(selection), after, size),
                byChange
                        ? EngagementDetails::id
                        : engagement -> cursor(engagement).toString());
    }

    private List<EngagementDetails> readByChange(Selection selection, Optional<String> after, int size) {
        List<String> ids = selector.lastChanged(selection, after.map(Listing::checked), size);
        if (ids.isEmpty() && after.isPresent()) {
            throw Listing.refused(after.get());
        }
        return reader.find(ids);
    }

    private List<EngagementDetails> read(Selection selection, Optional<String> after, int size) {
        TimelinePosition start = after.map(text -> TimelinePosition.after(Cursor.parse("after", text)))
                .orElse(TimelinePosition.START);
        return reader.find(selector.page(selection, start, size).ids());
    }

    private static Cursor cursor(EngagementDetails engagement) {
        return new Cursor(engagement.sortDay(), engagement.id());
    }

    @Override
    public Optional<EngagementDetails> find(String id) {
        return reader.find(id);
    }
}
