package org.engagementtimeline.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Item;
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
        return matching(EngagementFilter.ALL);
    }

    /** Those that a filter selects, in its order. */
    Listing<EngagementDetails> matching(EngagementFilter filter) {
        return listing(
                filter, this::read, engagement -> cursor(engagement.details()).toString());
    }

    /** Those that a filter selects, the last changed first. */
    Listing<EngagementDetails> lastChanged(EngagementFilter filter) {
        return listing(filter, this::readLastChanged, Item::id);
    }

    /** Reads some of a selection, after a cursor or from the beginning. */
    private interface Reading {
        List<Engagement> read(Selection selection, Optional<String> after, int size);
    }

    private Listing<EngagementDetails> listing(
            EngagementFilter filter, Reading reading, Function<Item<EngagementDetails>, String> cursor) {
        Selection selection = selector.select(filter);
        return new Listing<>(
                selection.sentenceWithCorrections(),
                filter.link().at("/engagements").toString(),
                filter.address(),
                () -> selector.current(selection).count(),
                (after, size) -> reading.read(selector.current(selection), after, size),
                cursor);
    }

    private List<Engagement> readLastChanged(Selection selection, Optional<String> after, int size) {
        List<String> ids = selector.lastChanged(selection, after.map(Listing::checked), size);
        if (ids.isEmpty() && after.isPresent()) {
            throw Listing.refused(after.get());
        }
        return reader.stored(ids);
    }

    private List<Engagement> read(Selection selection, Optional<String> after, int size) {
        TimelinePosition start = after.map(text -> TimelinePosition.after(Cursor.parse("after", text)))
                .orElse(TimelinePosition.START);
        return reader.stored(selector.page(selection, start, size).ids());
    }

    private static Cursor cursor(EngagementDetails engagement) {
        return new Cursor(engagement.sortDay(), engagement.id());
    }

    @Override
    public Optional<Engagement> find(String id) {
        return reader.find(id);
    }
}
