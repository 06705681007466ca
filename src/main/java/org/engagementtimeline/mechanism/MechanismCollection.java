package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The mechanisms, as files carry them. */
@Component
class MechanismCollection implements RecordCollection<MechanismDetails> {

    private static final CsvTable<MechanismDetails, ?> TABLE = CsvTable.of(
            "mechanisms",
            Column.join(Stream.of(
                    Column.text("id", MechanismDetails::id),
                    Column.text("name", mechanism -> mechanism.name().value()),
                    Column.citations(
                            "name", mechanism -> Stream.of(mechanism.name().evidence())),
                    Column.text("short_name", MechanismDetails::shortName),
                    Column.number("engagements", MechanismDetails::engagements),
                    Column.number("met", MechanismDetails::met),
                    Column.text(
                            "statements",
                            mechanism -> mechanism.statements().stream().map(CitedValue::value)))));

    private final MechanismReader reader;

    MechanismCollection(MechanismReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "mechanisms";
    }

    @Override
    public Class<MechanismDetails> type() {
        return MechanismDetails.class;
    }

    @Override
    public List<CsvTable<MechanismDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<MechanismDetails> all() {
        return Listing.byId(name(), reader::count, reader::after);
    }

    @Override
    public Optional<MechanismDetails> find(String id) {
        return reader.find(id);
    }

    @Override
    public String title(MechanismDetails item) {
        return item.name().value();
    }
}
