package org.engagementtimeline.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.representation.Column;
import org.engagementtimeline.representation.CsvTable;
import org.engagementtimeline.representation.Listing;
import org.engagementtimeline.representation.RecordCollection;
import org.springframework.stereotype.Component;

/** The people, as files carry them. */
@Component
class PersonCollection implements RecordCollection<PersonDetails> {

    private static final CsvTable<PersonDetails, ?> TABLE = CsvTable.of(
            "people",
            Column.join(
                    Stream.of(Column.text("id", PersonDetails::id), Column.text("name", PersonDetails::name)),
                    Column.reference("party", person -> person.party().map(CitedValue::value)),
                    Stream.of(Column.text(
                            "spellings", person -> person.spellings().stream().map(CitedValue::value))),
                    Column.references(
                            "office",
                            "offices",
                            person -> person.offices().stream()
                                    .map(PersonDetails.Served::office)
                                    .toList()),
                    Stream.of(Column.citations(
                            "", person -> person.spellings().stream().map(CitedValue::evidence)))));

    private final PersonReader reader;

    PersonCollection(PersonReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonDetails> type() {
        return PersonDetails.class;
    }

    @Override
    public List<CsvTable<PersonDetails, ?>> tables() {
        return List.of(TABLE);
    }

    @Override
    public Listing<PersonDetails> all() {
        return Listing.byId(name(), reader::count, reader::after);
    }

    @Override
    public Optional<PersonDetails> find(String id) {
        return reader.find(id);
    }

    @Override
    public String title(PersonDetails item) {
        return item.name();
    }
}
