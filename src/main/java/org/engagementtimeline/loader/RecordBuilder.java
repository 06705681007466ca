package org.engagementtimeline.loader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.dataset.DataSet;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Collects the rows of the record, and adds a claim with its citations for each fact. */
final class RecordBuilder {

    private final DataSet dataSet;
    private final Rows rows;
    private long claims;
    private long ids;

    RecordBuilder(DataSet dataSet, Rows rows) {
        this.dataSet = dataSet;
        this.rows = rows;
    }

    DataSet dataSet() {
        return dataSet;
    }

    void add(String table, Object... values) {
        rows.add(table, values);
    }

    long nextId() {
        return ++ids;
    }

    /** The record that a claim is about: its type, its id, and the title under which the page of a source lists it. */
    record Subject(RecordType type, String id, String title) {}

    Subject subject(RecordType type, Seed record, String title) {
        return new Subject(type, record.at("id").text(), record.at(title).text());
    }

    long claim(Subject subject, String aspect, String statement, Seed fact) {
        return claim(
                subject,
                aspect,
                statement,
                fact.at("cites"),
                fact.at("inferred").textOrNull());
    }

    private long claim(Subject subject, String aspect, String statement, Seed cites, @Nullable String inferred) {
        long id = ++claims;
        rows.add("claim", id, subject.type().singular(), subject.id(), subject.title(), aspect, statement, inferred);
        for (Seed cite : cites.elements()) {
            String[] parts = cite.text().split(":", 2);
            rows.add("citation", id, parts[0], Integer.parseInt(parts[1]));
        }
        return id;
    }

    @Nullable
    Long claimOrNull(Subject subject, String aspect, Optional<String> statement, Seed fact) {
        return statement.map(words -> claim(subject, aspect, words, fact)).orElse(null);
    }

    String name(RecordType type, String id) {
        return dataSet.get(type, id).at("name").text();
    }

    List<String> names(RecordType type, Collection<String> ids) {
        return ids.stream().map(id -> name(type, id)).toList();
    }

    String officeTitle(Seed holder) {
        return dataSet.get(RecordType.OFFICE, holder.at("office").text())
                .at("title")
                .text();
    }

    static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty()
                ? date.inWords()
                : date.inWords() + " (" + date.certaintyInWords() + ")";
    }

    /** The days that a date may mean, as a {@code daterange} of PostgreSQL. An open end has no bound. */
    static String extent(EdtfDate date) {
        return date.earliest().map(day -> "[" + day).orElse("(") + ","
                + date.latest().map(day -> day + "]").orElse(")");
    }

    interface Numbered {
        void accept(Seed seed, int ordinal);
    }

    static void numbered(Collection<Seed> seeds, Numbered action) {
        int ordinal = 0;
        for (Seed seed : seeds) {
            action.accept(seed, ordinal++);
        }
    }
}
