package org.engagementtimeline.dataset;

import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows on their way into the database, some at a time for each table, so that any number of them takes the same memory;
 * and what the loader does for each fact, its claim and its identifiers.
 */
public final class CopiedRows {

    private static final int BYTES_AT_A_TIME = 1 << 19;

    private final JdbcTemplate database;
    private final Rows rows = Tables.ofTheRecord();
    private long claims;
    private long ids;

    CopiedRows(JdbcTemplate database) {
        this.database = database;
    }

    public void add(String table, @Nullable Object... values) {
        CopyBuffer to = rows.add(table, values);
        if (to.size() > BYTES_AT_A_TIME) {
            Rows.send(to, database);
        }
    }

    void finish() {
        rows.send(database);
    }

    public long nextId() {
        return ++ids;
    }

    /** What claims are made about. */
    public record Subject(String kind, String id, String title) {}

    /**
     * Adds a claim with its citations.
     *
     * @return its number, for the row that holds the fact
     */
    public long claim(Subject subject, String aspect, String statement, @Nullable String inferred, Set<Cite> cites) {
        long id = ++claims;
        add("claim", id, subject.kind(), subject.id(), subject.title(), aspect, statement, inferred);
        cites.forEach(cite -> add("citation", id, cite.source(), cite.paragraph()));
        return id;
    }

    public record Cite(String source, int paragraph) {}

    public static String words(EdtfDate date) {
        return RecordBuilder.words(date);
    }

    public static String extent(EdtfDate date) {
        return RecordBuilder.extent(date);
    }
}
