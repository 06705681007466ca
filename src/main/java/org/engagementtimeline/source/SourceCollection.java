package org.engagementtimeline.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The sources, as files carry them. */
@Component
class SourceCollection implements RecordCollection<SourceDetails> {

    private static final CsvTable<SourceDetails, ?> TABLE = CsvTable.of(
            "sources",
            Column.join(
                    Stream.of(
                            Column.text("id", SourceDetails::id),
                            Column.text("label", SourceDetails::label),
                            Column.text("about", SourceDetails::about),
                            Column.text(
                                    "title",
                                    source -> source.title()
                                            .map(CitedValue::value)
                                            .orElse(null)),
                            Column.text(
                                    "publisher",
                                    source -> source.publisher()
                                            .map(CitedValue::value)
                                            .orElse(null))),
                    Column.date("date", SourceDetails::date),
                    Stream.of(
                            Column.text("file", SourceDetails::file),
                            Column.text("sha256", SourceDetails::sha256),
                            Column.number("paragraphs", SourceDetails::paragraphs))));

    private final SourceReader reader;

    SourceCollection(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Class<SourceDetails> type() {
        return SourceDetails.class;
    }

    @Override
    public List<CsvTable<SourceDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<SourceDetails> all() {
        return Listing.byId(name(), reader::count, reader::after);
    }

    @Override
    public Optional<SourceDetails> find(String id) {
        return reader.find(id);
    }

    @Override
    public String title(SourceDetails item) {
        return item.label();
    }
}
