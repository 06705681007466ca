package org.engagementtimeline.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.dataset.Paragraphs;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.RecordBuilder.Subject;

/** Writes the records that engagements refer to: sources, parties, topics, places, mechanisms, organisations, offices and people. */
final class VocabularyWriter {

    private final RecordBuilder builder;

    VocabularyWriter(RecordBuilder builder) {
        this.builder = builder;
    }

    void source(Seed source, int ordinal) {
        String id = source.at("id").text();
        int paragraphs = source.at("paragraphs").number();
        builder.add(
                "source",
                id,
                ordinal,
                source.at("label").text(),
                source.at("file").text(),
                source.at("sha256").text(),
                source.at("about").text(),
                paragraphs);
        Map<Integer, String> furniture = Paragraphs.notes(source, "furniture", "what");
        Map<Integer, String> leftOut = Paragraphs.notes(source, "left-out", "because");
        for (int number = 1; number <= paragraphs; number++) {
            builder.add(
                    "paragraph",
                    id,
                    number,
                    furniture.containsKey(number),
                    furniture.getOrDefault(number, leftOut.get(number)));
        }
        Subject subject = builder.subject(RecordType.SOURCE, source, "label");
        for (String kind : List.of("title", "publisher", "date")) {
            source.optional(kind).ifPresent(fact -> {
                Optional<EdtfDate> date =
                        kind.equals("date") ? Optional.of(EdtfDate.parse(fact.text())) : Optional.empty();
                String statement = date.map(RecordBuilder::words).orElseGet(fact::text);
                builder.add(
                        "source_statement",
                        id,
                        kind,
                        statement,
                        date.map(EdtfDate::toString).orElse(null),
                        builder.claim(subject, kind, statement, fact));
            });
        }
    }

    void party(Seed party, int ordinal) {
        builder.add(
                "party",
                party.at("id").text(),
                ordinal,
                party.at("name").text(),
                party.at("adjective").text());
    }

    void topic(Seed topic, int ordinal) {
        builder.add("topic", topic.at("id").text(), ordinal, topic.at("name").text());
    }

    void place(Seed place) {
        builder.add(
                "place",
                place.at("id").text(),
                place.at("name").text(),
                place.at("within").textOrNull());
    }

    void mechanism(Seed mechanism, int ordinal) {
        Subject subject = builder.subject(RecordType.MECHANISM, mechanism, "name");
        builder.add(
                "mechanism",
                subject.id(),
                ordinal,
                subject.title(),
                mechanism.at("short").text(),
                builder.claim(subject, "name", subject.title(), mechanism.at("name")));
        RecordBuilder.numbered(
                mechanism.at("about").elements(),
                (statement, place) -> builder.add(
                        "mechanism_statement",
                        subject.id(),
                        place,
                        statement.text(),
                        builder.claim(subject, "what it is", statement.text(), statement)));
    }

    void organisation(Seed organisation) {
        Subject subject = builder.subject(RecordType.ORGANISATION, organisation, "name");
        builder.add(
                "organisation",
                subject.id(),
                subject.title(),
                organisation.at("kind").text(),
                organisation.at("party").textOrNull());
        organisation
                .at("spellings")
                .elements()
                .forEach(form -> builder.add(
                        "spelling",
                        builder.nextId(),
                        null,
                        subject.id(),
                        null,
                        form.text(),
                        builder.claim(subject, "name", form.text(), form)));
    }

    void office(Seed office) {
        Subject subject = builder.subject(RecordType.OFFICE, office, "title");
        builder.add(
                "office",
                subject.id(),
                subject.title(),
                office.at("organisation").text(),
                builder.claim(subject, "title", subject.title(), office.at("title")));
        office.at("variants")
                .elements()
                .forEach(form -> builder.add(
                        "spelling",
                        builder.nextId(),
                        null,
                        null,
                        subject.id(),
                        form.text(),
                        builder.claim(subject, "title", form.text(), form)));
    }

    void person(Seed person) {
        Subject subject = builder.subject(RecordType.PERSON, person, "name");
        Optional<Seed> party = person.optional("party");
        builder.add(
                "person",
                subject.id(),
                subject.title(),
                party.map(Seed::text).orElse(null),
                builder.claimOrNull(
                        subject,
                        "party",
                        party.map(Seed::text).map(id -> builder.name(RecordType.PARTY, id)),
                        person.at("party")));
        person.at("spellings")
                .elements()
                .forEach(form -> builder.add(
                        "spelling",
                        builder.nextId(),
                        subject.id(),
                        null,
                        null,
                        form.text(),
                        builder.claim(subject, "name", form.text(), form)));
        for (Seed tenure : person.at("offices").elements()) {
            EdtfDate date = EdtfDate.parse(tenure.at("date").text());
            String statement =
                    builder.officeTitle(tenure) + (tenure.at("held").text().equals("formerly") ? ", formerly" : "");
            builder.add(
                    "tenure",
                    builder.nextId(),
                    subject.id(),
                    tenure.at("office").text(),
                    tenure.at("held").text(),
                    date.toString(),
                    RecordBuilder.extent(date),
                    builder.claim(subject, "date of an office", RecordBuilder.words(date), tenure.at("date")),
                    builder.claim(subject, "office", statement, tenure));
        }
    }
}
