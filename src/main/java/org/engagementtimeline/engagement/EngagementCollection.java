package org.engagementtimeline.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.filter.Cursor;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.representation.ItemReader;
import org.engagementtimeline.representation.ListPart;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The engagements, or those of a filter, in the order of time or of their last change. */
@Component
class EngagementCollection implements RecordCollection<EngagementDetails> {

    private final EngagementRepository engagements;
    private final EngagementSelector selector;
    private final Map<Format, FormatWriter<EngagementDetails>> writers;
    private final Supplier<Selection> selection;
    private final boolean lastChangedFirst;

    @Autowired
    EngagementCollection(
            EngagementRepository engagements,
            EngagementSelector selector,
            List<FormatWriter<EngagementDetails>> writers) {
        this(engagements, selector, new EnumMap<>(Format.class), () -> selector.select(EngagementFilter.ALL), false);
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    private EngagementCollection(
            EngagementRepository engagements,
            EngagementSelector selector,
            Map<Format, FormatWriter<EngagementDetails>> writers,
            Supplier<Selection> selection,
            boolean lastChangedFirst) {
        this.engagements = engagements;
        this.selector = selector;
        this.writers = writers;
        this.selection = selection;
        this.lastChangedFirst = lastChangedFirst;
    }

    /**
     * Those that a filter selects.
     *
     * @param lastChanged whether the last changed come first; otherwise they have the order of the filter
     */
    EngagementCollection matching(EngagementFilter filter, boolean lastChanged) {
        Selection selected = selector.select(filter.inTime());
        return new EngagementCollection(engagements, selector, writers, () -> selector.current(selected), lastChanged);
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
    public ItemReader<Engagement> items() {
        return engagements;
    }

    @Override
    public String title() {
        return selection.get().sentenceWithCorrections();
    }

    @Override
    public String address() {
        return selection.get().filter().link().at("/engagements").toString();
    }

    @Override
    public String page() {
        return selection.get().filter().address();
    }

    @Override
    public long count() {
        return selection.get().count();
    }

    @Override
    public List<Engagement> read(Optional<String> after, int size) {
        Optional<String> id = after.filter(any -> lastChangedFirst).map(ListPart::id);
        List<String> ids = lastChangedFirst
                ? selector.lastChanged(selection.get(), id, size)
                : selector.ids(selection.get(), after.map(text -> Cursor.parse("after", text)), size);
        if (ids.isEmpty() && id.isPresent()) {
            throw ListPart.refused(id.get());
        }
        return engagements.inOrder(ids.toArray(String[]::new));
    }

    @Override
    public String cursor(Item<EngagementDetails> item) {
        return lastChangedFirst ? item.id() : new Cursor(item.details().sortDay(), item.id()).toString();
    }
}
