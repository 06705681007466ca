package org.engagementtimeline.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes what engagements are told in: sources, parties, topics, places, mechanisms, organisations, offices and people. */
final class VocabularyWriter {

    private final Draft draft;

    VocabularyWriter(Draft draft) {
        this.draft = draft;
    }

    void source(Seed source, int ordinal) {
        String id = source.at("id").text();
        int paragraphs = source.at("paragraphs").number();
        draft.add(
                "source",
                id,
                ordinal,
                source.at("label").text(),
                source.at("file").text(),
                source.at("sha256").text(),
                source.at("about").text(),
                paragraphs);
        Map<Integer, String> apart = Paragraphs.notes(source, "furniture", "what");
        Map<Integer, String> leftOut = Paragraphs.notes(source, "left-out", "because");
        for (int number = 1; number <= paragraphs; number++) {
            draft.add(
                    "paragraph",
                    id,
                    number,
                    apart.containsKey(number),
                    apart.getOrDefault(number, leftOut.get(number)));
        }
        Subject subject = draft.subject(Kind.SOURCE, source, "label");
        for (String kind : List.of("title", "publisher", "date")) {
            source.optional(kind).ifPresent(fact -> {
                Optional<EdtfDate> date =
                        kind.equals("date") ? Optional.of(EdtfDate.parse(fact.text())) : Optional.empty();
                String statement = date.map(Draft::words).orElseGet(fact::text);
                draft.add(
                        "source_statement",
                        id,
                        kind,
                        statement,
                        date.map(EdtfDate::toString).orElse(null),
                        draft.claim(subject, kind, statement, fact));
            });
        }
    }

    void party(Seed party, int ordinal) {
        draft.add(
                "party",
                party.at("id").text(),
                ordinal,
                party.at("name").text(),
                party.at("adjective").text());
    }

    void topic(Seed topic, int ordinal) {
        draft.add("topic", topic.at("id").text(), ordinal, topic.at("name").text());
    }

    void place(Seed place) {
        draft.add(
                "place",
                place.at("id").text(),
                place.at("name").text(),
                place.at("within").textOrNull());
    }

    void mechanism(Seed mechanism, int ordinal) {
        Subject subject = draft.subject(Kind.MECHANISM, mechanism, "name");
        draft.add(
                "mechanism",
                subject.id(),
                ordinal,
                subject.title(),
                mechanism.at("short").text(),
                draft.claim(subject, "name", subject.title(), mechanism.at("name")));
        Draft.numbered(
                mechanism.at("about").elements(),
                (statement, place) -> draft.add(
                        "mechanism_statement",
                        subject.id(),
                        place,
                        statement.text(),
                        draft.claim(subject, "what it is", statement.text(), statement)));
    }

    void organisation(Seed organisation) {
        Subject subject = draft.subject(Kind.ORGANISATION, organisation, "name");
        draft.add(
                "organisation",
                subject.id(),
                subject.title(),
                organisation.at("kind").text(),
                organisation.at("party").textOrNull());
        organisation
                .at("spellings")
                .elements()
                .forEach(form -> draft.add(
                        "spelling",
                        draft.nextId(),
                        null,
                        subject.id(),
                        null,
                        form.text(),
                        draft.claim(subject, "name", form.text(), form)));
    }

    void office(Seed office) {
        Subject subject = draft.subject(Kind.OFFICE, office, "title");
        draft.add(
                "office",
                subject.id(),
                subject.title(),
                office.at("organisation").text(),
                draft.claim(subject, "title", subject.title(), office.at("title")));
        office.at("variants")
                .elements()
                .forEach(form -> draft.add(
                        "spelling",
                        draft.nextId(),
                        null,
                        null,
                        subject.id(),
                        form.text(),
                        draft.claim(subject, "title", form.text(), form)));
    }

    void person(Seed person) {
        Subject subject = draft.subject(Kind.PERSON, person, "name");
        Optional<Seed> party = person.optional("party");
        draft.add(
                "person",
                subject.id(),
                subject.title(),
                party.map(Seed::text).orElse(null),
                draft.claimOrNull(
                        subject,
                        "party",
                        party.map(Seed::text).map(id -> draft.name(Kind.PARTY, id)),
                        person.at("party")));
        person.at("spellings")
                .elements()
                .forEach(form -> draft.add(
                        "spelling",
                        draft.nextId(),
                        subject.id(),
                        null,
                        null,
                        form.text(),
                        draft.claim(subject, "name", form.text(), form)));
        for (Seed tenure : person.at("offices").elements()) {
            EdtfDate date = EdtfDate.parse(tenure.at("date").text());
            String statement =
                    draft.officeTitle(tenure) + (tenure.at("held").text().equals("formerly") ? ", formerly" : "");
            draft.add(
                    "tenure",
                    draft.nextId(),
                    subject.id(),
                    tenure.at("office").text(),
                    tenure.at("held").text(),
                    date.toString(),
                    Draft.extent(date),
                    draft.claim(subject, "date of an office", Draft.words(date), tenure.at("date")),
                    draft.claim(subject, "office", statement, tenure));
        }
    }
}
