package org.engagementtimeline.background;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The background events, as files carry them. */
@Component
class BackgroundCollection implements RecordCollection<BackgroundDetails> {

    private static final CsvTable<BackgroundDetails, ?> TABLE = CsvTable.of(
            "background",
            Column.join(
                    Stream.of(
                            Column.text("id", BackgroundDetails::id),
                            Column.text("title", BackgroundDetails::title),
                            Column.text("kind", BackgroundDetails::kind),
                            Column.text("certainty", BackgroundDetails::certainty)),
                    Column.date("date", event -> Optional.of(event.date())),
                    Column.reference("place", event -> event.place().map(CitedValue::value)),
                    Column.references(
                            "organisation",
                            "organisations",
                            event -> event.organisations().stream()
                                    .map(CitedValue::value)
                                    .toList()),
                    Stream.of(
                            Column.text("account", event -> event.account().value()),
                            Column.citations(
                                    "account",
                                    event -> Stream.of(event.account().evidence())))));

    private final BackgroundReader reader;

    BackgroundCollection(BackgroundReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "background";
    }

    @Override
    public Class<BackgroundDetails> type() {
        return BackgroundDetails.class;
    }

    @Override
    public List<CsvTable<BackgroundDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<BackgroundDetails> all() {
        return Listing.byId(name(), reader::count, reader::after);
    }

    @Override
    public Optional<BackgroundDetails> find(String id) {
        return reader.find(id);
    }

    @Override
    public String title(BackgroundDetails item) {
        return item.title();
    }
}
