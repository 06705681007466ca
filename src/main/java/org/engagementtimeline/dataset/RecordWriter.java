package org.engagementtimeline.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Turns a checked data set into the rows of the record; each fact becomes a claim with its citations. */
final class RecordWriter {

    private final DataSet dataSet;
    private final Rows rows = new Rows();
    private long claims;
    private long ids;

    private RecordWriter(DataSet dataSet) {
        this.dataSet = dataSet;
    }

    /** Replaces the whole record; the caller's transaction makes it all or nothing. */
    static void write(DataSet dataSet, JdbcTemplate database) {
        RecordWriter writer = new RecordWriter(dataSet);
        writer.declareTables();
        writer.collect();
        writer.rows.replaceAll(database);
    }

    /** Parents before children, so that inserting forwards and deleting backwards keeps every foreign key. */
    private void declareTables() {
        rows.table("data_set", "title", "description", "version", "revision", "gaps");
        rows.table("source", "id", "ordinal", "label", "file_name", "sha256", "about", "paragraphs");
        rows.table("paragraph", "source_id", "number", "furniture", "note");
        rows.table("claim", "id", "subject_kind", "subject_id", "subject_title", "aspect", "statement", "inferred");
        rows.table("citation", "claim_id", "source_id", "paragraph");
        rows.table("source_statement", "source_id", "kind", "statement", "date_edtf", "claim_id");
        rows.table("party", "id", "ordinal", "name", "adjective");
        rows.table("topic", "id", "ordinal", "name");
        rows.table("place", "id", "name", "within_id");
        rows.table("mechanism", "id", "ordinal", "name", "short_name", "name_claim");
        rows.table("mechanism_statement", "mechanism_id", "ordinal", "statement", "claim_id");
        rows.table("organisation", "id", "name", "kind", "party_id");
        rows.table("office", "id", "title", "organisation_id", "title_claim");
        rows.table("person", "id", "name", "party_id", "party_claim");
        rows.table("spelling", "id", "person_id", "organisation_id", "office_id", "spelling", "claim_id");
        rows.table(
                "engagement",
                "id",
                "title",
                "kind",
                "kind_claim",
                "mechanism_id",
                "mechanism_claim",
                "round",
                "round_claim",
                "status",
                "status_claim",
                "date_edtf",
                "date_extent::daterange",
                "date_claim",
                "place_id",
                "place_claim",
                "summary",
                "summary_claim");
        rows.table("delegation", "id", "engagement_id", "party_id", "claim_id");
        rows.table(
                "attendance",
                "id",
                "delegation_id",
                "ordinal",
                "person_id",
                "unnamed",
                "office_id",
                "role",
                "confirmation",
                "claim_id");
        rows.table("engagement_topic", "engagement_id", "topic_id", "claim_id");
        rows.table("account", "id", "engagement_id", "ordinal", "aspect", "adopted", "because");
        rows.table("reading", "id", "account_id", "ordinal", "says", "adopted", "claim_id");
        rows.table("relation", "engagement_id", "other_id", "kind", "claim_id");
        rows.table(
                "backdrop",
                "id",
                "title",
                "kind",
                "date_edtf",
                "date_extent::daterange",
                "date_claim",
                "place_id",
                "place_claim",
                "certainty",
                "account",
                "account_claim");
        rows.table("backdrop_mention", "backdrop_id", "organisation_id", "claim_id");
        rows.table(
                "position",
                "id",
                "engagement_id",
                "backdrop_id",
                "ordinal",
                "person_id",
                "office_id",
                "organisation_id",
                "unnamed",
                "date_edtf",
                "date_extent::daterange",
                "date_claim",
                "says",
                "claim_id");
        rows.table("position_party", "position_id", "party_id");
        rows.table("position_mention", "position_id", "organisation_id");
        rows.table(
                "tenure",
                "id",
                "person_id",
                "office_id",
                "held",
                "date_edtf",
                "date_extent::daterange",
                "date_claim",
                "claim_id");
        rows.table("commitment", "id", "title", "kind", "by_claim", "due_edtf", "due_extent::daterange", "due_claim");
        rows.table("commitment_party", "commitment_id", "party_id");
        rows.table("commitment_topic", "commitment_id", "topic_id", "claim_id");
        rows.table(
                "commitment_entry",
                "commitment_id",
                "ordinal",
                "state",
                "engagement_id",
                "date_edtf",
                "date_extent::daterange",
                "date_claim",
                "says",
                "claim_id");
        rows.table(
                "figure",
                "id",
                "commitment_id",
                "backdrop_id",
                "ordinal",
                "label",
                "value",
                "bound",
                "unit",
                "claim_id");
    }

    private void collect() {
        Seed description = dataSet.description();
        rows.add(
                "data_set",
                description.at("title").text(),
                description.at("description").text(),
                description.at("version").text(),
                dataSet.revision(),
                description.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new));
        numbered(dataSet.all(Kind.SOURCE), this::source);
        numbered(
                dataSet.all(Kind.PARTY),
                (seed, ordinal) -> rows.add(
                        "party",
                        seed.at("id").text(),
                        ordinal,
                        seed.at("name").text(),
                        seed.at("adjective").text()));
        numbered(
                dataSet.all(Kind.TOPIC),
                (seed, ordinal) -> rows.add(
                        "topic", seed.at("id").text(), ordinal, seed.at("name").text()));
        placesFromTheTop();
        numbered(dataSet.all(Kind.MECHANISM), this::mechanism);
        dataSet.all(Kind.ORGANISATION).forEach(this::organisation);
        dataSet.all(Kind.OFFICE).forEach(this::office);
        dataSet.all(Kind.PERSON).forEach(this::person);
        dataSet.all(Kind.ENGAGEMENT).forEach(this::engagement);
        dataSet.all(Kind.BACKDROP).forEach(this::backdrop);
        dataSet.all(Kind.COMMITMENT).forEach(this::commitment);
    }

    // Claims

    /** What claims are made about: the record's kind, its id, and the title by which a source's page lists it. */
    private record Subject(Kind kind, String id, String title) {}

    private Subject subject(Kind kind, Seed record, String title) {
        return new Subject(kind, record.at("id").text(), record.at(title).text());
    }

    private long claim(Subject subject, String aspect, String statement, Seed fact) {
        return claim(
                subject,
                aspect,
                statement,
                fact.at("cites"),
                fact.at("inferred").textOrNull());
    }

    private long claim(Subject subject, String aspect, String statement, Seed cites, @Nullable String inferred) {
        long id = ++claims;
        rows.add("claim", id, subject.kind.singular(), subject.id, subject.title, aspect, statement, inferred);
        for (Seed cite : cites.elements()) {
            String[] parts = cite.text().split(":", 2);
            rows.add("citation", id, parts[0], Integer.parseInt(parts[1]));
        }
        return id;
    }

    private @Nullable Long claimOrNull(Subject subject, String aspect, Optional<String> statement, Seed fact) {
        return statement.map(words -> claim(subject, aspect, words, fact)).orElse(null);
    }

    // Sources and vocabulary

    private void source(Seed source, int ordinal) {
        String id = source.at("id").text();
        int paragraphs = source.at("paragraphs").number();
        rows.add(
                "source",
                id,
                ordinal,
                source.at("label").text(),
                source.at("file").text(),
                source.at("sha256").text(),
                source.at("about").text(),
                paragraphs);
        for (int number = 1; number <= paragraphs; number++) {
            String apart = noteOn(source, "furniture", "what", number);
            String leftOut = noteOn(source, "left-out", "because", number);
            rows.add("paragraph", id, number, apart != null, apart != null ? apart : leftOut);
        }
        Subject subject = subject(Kind.SOURCE, source, "label");
        for (String kind : List.of("title", "publisher", "date")) {
            source.optional(kind).ifPresent(fact -> {
                Optional<EdtfDate> date =
                        kind.equals("date") ? Optional.of(EdtfDate.parse(fact.text())) : Optional.empty();
                String statement = date.map(RecordWriter::words).orElseGet(fact::text);
                rows.add(
                        "source_statement",
                        id,
                        kind,
                        statement,
                        date.map(EdtfDate::toString).orElse(null),
                        claim(subject, kind, statement, fact));
            });
        }
    }

    private static @Nullable String noteOn(Seed source, String list, String note, int paragraph) {
        return source.at(list).elements().stream()
                .filter(entry -> Paragraphs.of(entry.at("paragraphs")).contains(paragraph))
                .map(entry -> entry.at(note).text())
                .findFirst()
                .orElse(null);
    }

    private void placesFromTheTop() {
        Set<String> written = new java.util.HashSet<>();
        while (written.size() < dataSet.all(Kind.PLACE).size()) {
            for (Seed place : dataSet.all(Kind.PLACE)) {
                String within = place.at("within").textOrNull();
                if ((within == null || written.contains(within))
                        && written.add(place.at("id").text())) {
                    rows.add("place", place.at("id").text(), place.at("name").text(), within);
                }
            }
        }
    }

    private void mechanism(Seed mechanism, int ordinal) {
        Subject subject = subject(Kind.MECHANISM, mechanism, "name");
        rows.add(
                "mechanism",
                subject.id,
                ordinal,
                subject.title,
                mechanism.at("short").text(),
                claim(subject, "name", subject.title, mechanism.at("name")));
        numbered(
                mechanism.at("about").elements(),
                (statement, place) -> rows.add(
                        "mechanism_statement",
                        subject.id,
                        place,
                        statement.text(),
                        claim(subject, "what it is", statement.text(), statement)));
    }

    private void organisation(Seed organisation) {
        Subject subject = subject(Kind.ORGANISATION, organisation, "name");
        rows.add(
                "organisation",
                subject.id,
                subject.title,
                organisation.at("kind").text(),
                organisation.at("party").textOrNull());
        organisation
                .at("spellings")
                .elements()
                .forEach(form -> rows.add(
                        "spelling",
                        ++ids,
                        null,
                        subject.id,
                        null,
                        form.text(),
                        claim(subject, "name", form.text(), form)));
    }

    private void office(Seed office) {
        Subject subject = subject(Kind.OFFICE, office, "title");
        rows.add(
                "office",
                subject.id,
                subject.title,
                office.at("organisation").text(),
                claim(subject, "title", subject.title, office.at("title")));
        office.at("variants")
                .elements()
                .forEach(form -> rows.add(
                        "spelling",
                        ++ids,
                        null,
                        null,
                        subject.id,
                        form.text(),
                        claim(subject, "title", form.text(), form)));
    }

    private void person(Seed person) {
        Subject subject = subject(Kind.PERSON, person, "name");
        Optional<Seed> party = person.optional("party");
        rows.add(
                "person",
                subject.id,
                subject.title,
                party.map(Seed::text).orElse(null),
                claimOrNull(
                        subject, "party", party.map(Seed::text).map(id -> name(Kind.PARTY, id)), person.at("party")));
        person.at("spellings")
                .elements()
                .forEach(form -> rows.add(
                        "spelling",
                        ++ids,
                        subject.id,
                        null,
                        null,
                        form.text(),
                        claim(subject, "name", form.text(), form)));
        for (Seed tenure : person.at("offices").elements()) {
            EdtfDate date = EdtfDate.parse(tenure.at("date").text());
            String statement = officeTitle(tenure) + (tenure.at("held").text().equals("formerly") ? ", formerly" : "");
            rows.add(
                    "tenure",
                    ++ids,
                    subject.id,
                    tenure.at("office").text(),
                    tenure.at("held").text(),
                    date.toString(),
                    extent(date),
                    claim(subject, "date of an office", words(date), tenure.at("date")),
                    claim(subject, "office", statement, tenure));
        }
    }

    // Engagements

    private void engagement(Seed engagement) {
        Subject subject = subject(Kind.ENGAGEMENT, engagement, "title");
        EdtfDate date = EdtfDate.parse(engagement.at("date").text());
        Optional<String> mechanism = engagement.optional("mechanism").map(Seed::text);
        Optional<Integer> round = engagement.optional("round").map(Seed::number);
        Optional<String> place = engagement.optional("place").map(Seed::text);
        rows.add(
                "engagement",
                subject.id,
                subject.title,
                engagement.at("kind").text(),
                claim(subject, "kind", engagement.at("kind").text(), engagement.at("kind")),
                mechanism.orElse(null),
                claimOrNull(
                        subject,
                        "mechanism",
                        mechanism.map(id -> name(Kind.MECHANISM, id)),
                        engagement.at("mechanism")),
                round.orElse(null),
                claimOrNull(subject, "round", round.map(ordinal -> "round " + ordinal), engagement.at("round")),
                engagement.at("status").text(),
                claim(subject, "status", engagement.at("status").text(), engagement.at("status")),
                date.toString(),
                extent(date),
                claim(subject, "date", words(date), engagement.at("date")),
                place.orElse(null),
                claimOrNull(subject, "place", place.map(id -> name(Kind.PLACE, id)), engagement.at("place")),
                engagement.at("summary").text(),
                claim(subject, "summary", engagement.at("summary").text(), engagement.at("summary")));
        engagement.at("delegations").elements().forEach(delegation -> delegation(subject, delegation));
        engagement
                .at("topics")
                .elements()
                .forEach(topic -> rows.add(
                        "engagement_topic",
                        subject.id,
                        topic.text(),
                        claim(subject, "topic", name(Kind.TOPIC, topic.text()), topic)));
        numbered(engagement.at("accounts").elements(), (account, ordinal) -> account(subject, account, ordinal));
        engagement.at("related").elements().forEach(relation -> relation(subject, relation));
        positions(subject, engagement);
    }

    private void delegation(Subject subject, Seed delegation) {
        long id = ++ids;
        String party = name(Kind.PARTY, delegation.at("party").text());
        rows.add(
                "delegation",
                id,
                subject.id,
                delegation.at("party").text(),
                claim(subject, "delegation", party + " is represented", delegation));
        numbered(delegation.at("attendance").elements(), (attendance, ordinal) -> {
            Optional<String> person = attendance.optional("person").map(Seed::text);
            String who = person.map(known -> name(Kind.PERSON, known))
                    .orElseGet(() -> attendance.at("group").text());
            String capacity = attendance.has("office") ? ", " + officeTitle(attendance) : "";
            String statement = "For " + party + ": " + who + capacity + "; "
                    + attendance.at("role").text() + ", "
                    + attendance.at("confirmation").text();
            rows.add(
                    "attendance",
                    ++ids,
                    id,
                    ordinal,
                    person.orElse(null),
                    attendance.at("group").textOrNull(),
                    attendance.at("office").textOrNull(),
                    attendance.at("role").text(),
                    attendance.at("confirmation").text(),
                    claim(subject, "attendance", statement, attendance));
        });
    }

    private void account(Subject subject, Seed account, int ordinal) {
        long id = ++ids;
        String aspect = account.at("aspect").text();
        rows.add(
                "account",
                id,
                subject.id,
                ordinal,
                aspect,
                account.at("adopted").text(),
                account.at("because").text());
        numbered(
                account.at("readings").elements(),
                (reading, place) -> rows.add(
                        "reading",
                        ++ids,
                        id,
                        place,
                        reading.at("says").text(),
                        reading.has("adopted"),
                        claim(
                                subject,
                                "account of " + aspect,
                                reading.at("says").text(),
                                reading)));
    }

    private void relation(Subject subject, Seed relation) {
        String kind = relation.at("as").text();
        String other = dataSet.get(Kind.ENGAGEMENT, relation.at("to").text())
                .at("title")
                .text();
        rows.add(
                "relation",
                subject.id,
                relation.at("to").text(),
                kind,
                claim(subject, "relation", kind.replace('-', ' ') + ": " + other, relation));
    }

    // Backdrop, and what is said about it and about engagements

    private void backdrop(Seed backdrop) {
        Subject subject = subject(Kind.BACKDROP, backdrop, "title");
        EdtfDate date = EdtfDate.parse(backdrop.at("date").text());
        Optional<String> place = backdrop.optional("place").map(Seed::text);
        rows.add(
                "backdrop",
                subject.id,
                subject.title,
                backdrop.at("kind").text(),
                date.toString(),
                extent(date),
                claim(subject, "date", words(date), backdrop.at("date")),
                place.orElse(null),
                claimOrNull(subject, "place", place.map(id -> name(Kind.PLACE, id)), backdrop.at("place")),
                backdrop.at("certainty").text(),
                backdrop.at("account").text(),
                claim(subject, "what happened", backdrop.at("account").text(), backdrop.at("account")));
        backdrop.at("mentions")
                .elements()
                .forEach(mention -> rows.add(
                        "backdrop_mention",
                        subject.id,
                        mention.text(),
                        claim(subject, "who is involved", name(Kind.ORGANISATION, mention.text()), mention)));
        positions(subject, backdrop);
        figures(subject, backdrop);
    }

    private void positions(Subject subject, Seed record) {
        numbered(
                record.at("positions").elements(),
                (position, ordinal) -> position(subject, position, ordinal, "position"));
        int already = record.at("positions").elements().size();
        numbered(
                record.at("comments").elements(),
                (comment, ordinal) -> position(subject, comment, already + ordinal, "comment"));
    }

    private void position(Subject subject, Seed position, int ordinal, String aspect) {
        long id = ++ids;
        Seed speaker = position.at("speaker");
        List<String> parties =
                position.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> date = position.optional("date").map(fact -> EdtfDate.parse(fact.text()));
        String who = speaker.isMissing()
                ? parties.isEmpty() ? position.at("group").text() : String.join(" and ", names(Kind.PARTY, parties))
                : name(Kind.PERSON, speaker.at("person").text()) + ", " + officeTitle(speaker);
        rows.add(
                "position",
                id,
                subject.kind == Kind.ENGAGEMENT ? subject.id : null,
                subject.kind == Kind.BACKDROP ? subject.id : null,
                ordinal,
                speaker.at("person").textOrNull(),
                speaker.at("office").textOrNull(),
                position.at("organisation").textOrNull(),
                position.at("group").textOrNull(),
                date.map(EdtfDate::toString).orElse(null),
                date.map(RecordWriter::extent).orElse(null),
                claimOrNull(subject, "date of a statement", date.map(RecordWriter::words), position.at("date")),
                position.at("says").text(),
                claim(subject, aspect, who + ": " + position.at("says").text(), position));
        parties.forEach(party -> rows.add("position_party", id, party));
        position.at("mentions").scalars().forEach(group -> rows.add("position_mention", id, group.text()));
    }

    private void figures(Subject subject, Seed record) {
        numbered(record.at("figures").elements(), (figure, ordinal) -> {
            String bound = figure.at("bound").text();
            String amount = figure.at("value").text();
            String statement = figure.at("label").text() + ": " + (bound.equals("exactly") ? "" : bound + " ") + amount
                    + " " + figure.at("unit").text();
            rows.add(
                    "figure",
                    ++ids,
                    subject.kind == Kind.COMMITMENT ? subject.id : null,
                    subject.kind == Kind.BACKDROP ? subject.id : null,
                    ordinal,
                    figure.at("label").text(),
                    new java.math.BigDecimal(amount),
                    bound,
                    figure.at("unit").text(),
                    claim(subject, "figure", statement, figure));
        });
    }

    // Commitments

    private void commitment(Seed commitment) {
        Subject subject = subject(Kind.COMMITMENT, commitment, "title");
        List<String> parties =
                commitment.at("by").scalars().stream().map(Seed::text).toList();
        Optional<EdtfDate> due = commitment.optional("due").map(fact -> EdtfDate.parse(fact.text()));
        rows.add(
                "commitment",
                subject.id,
                subject.title,
                commitment.at("kind").text(),
                claim(subject, "by whom", String.join(" and ", names(Kind.PARTY, parties)), commitment.at("by")),
                due.map(EdtfDate::toString).orElse(null),
                due.map(RecordWriter::extent).orElse(null),
                claimOrNull(subject, "due", due.map(RecordWriter::words), commitment.at("due")));
        parties.forEach(party -> rows.add("commitment_party", subject.id, party));
        commitment
                .at("topics")
                .elements()
                .forEach(topic -> rows.add(
                        "commitment_topic",
                        subject.id,
                        topic.text(),
                        claim(subject, "topic", name(Kind.TOPIC, topic.text()), topic)));
        numbered(commitment.at("history").elements(), (entry, ordinal) -> entry(subject, entry, ordinal));
        figures(subject, commitment);
    }

    private void entry(Subject subject, Seed entry, int ordinal) {
        Optional<Seed> engagement = entry.optional("at").map(id -> dataSet.get(Kind.ENGAGEMENT, id.text()));
        Seed dated = engagement.orElse(entry).at("date");
        EdtfDate date = EdtfDate.parse(dated.text());
        String state = entry.at("state").text().replace('-', ' ');
        rows.add(
                "commitment_entry",
                subject.id,
                ordinal,
                entry.at("state").text(),
                entry.at("at").textOrNull(),
                date.toString(),
                extent(date),
                claim(subject, state + " when", words(date), dated),
                entry.at("says").text(),
                claim(subject, state, entry.at("says").text(), entry));
    }

    // Words and values

    private String name(Kind kind, String id) {
        return dataSet.get(kind, id).at("name").text();
    }

    private List<String> names(Kind kind, Collection<String> ids) {
        return ids.stream().map(id -> name(kind, id)).toList();
    }

    private String officeTitle(Seed holder) {
        return dataSet.get(Kind.OFFICE, holder.at("office").text()).at("title").text();
    }

    private static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty()
                ? date.inWords()
                : date.inWords() + " (" + date.certaintyInWords() + ")";
    }

    /** The days that a date may extend over, as PostgreSQL writes a {@code daterange}; an open end has no bound. */
    private static String extent(EdtfDate date) {
        return date.earliest().map(day -> "[" + day).orElse("(") + ","
                + date.latest().map(day -> day + "]").orElse(")");
    }

    private interface Numbered {
        void accept(Seed seed, int ordinal);
    }

    private static void numbered(Collection<Seed> seeds, Numbered action) {
        int ordinal = 0;
        for (Seed seed : seeds) {
            action.accept(seed, ordinal++);
        }
    }
}
