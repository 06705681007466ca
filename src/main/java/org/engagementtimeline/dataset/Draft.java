package org.engagementtimeline.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The record while it is being written: its rows so far, and the claims by which every fact of it is cited. */
final class Draft {

    private final DataSet dataSet;
    private final Rows rows;
    private long claims;
    private long ids;

    Draft(DataSet dataSet, Rows rows) {
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

    /** What claims are made about: the record's kind, its id, and the title by which a source's page lists it. */
    record Subject(Kind kind, String id, String title) {}

    Subject subject(Kind kind, Seed record, String title) {
        return new Subject(kind, record.at("id").text(), record.at(title).text());
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
        rows.add("claim", id, subject.kind().singular(), subject.id(), subject.title(), aspect, statement, inferred);
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

    String name(Kind kind, String id) {
        return dataSet.get(kind, id).at("name").text();
    }

    List<String> names(Kind kind, Collection<String> ids) {
        return ids.stream().map(id -> name(kind, id)).toList();
    }

    String officeTitle(Seed holder) {
        return dataSet.get(Kind.OFFICE, holder.at("office").text()).at("title").text();
    }

    static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty()
                ? date.inWords()
                : date.inWords() + " (" + date.certaintyInWords() + ")";
    }

    /** The days that a date may extend over, as PostgreSQL writes a {@code daterange}; an open end has no bound. */
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
