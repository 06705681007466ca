package org.engagementtimeline.dataset;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into the database by {@code COPY}, some at a time for each table, so that any number of them takes
 * the same memory; and what the loader does for each fact, its claim and its identifiers.
 */
public final class CopiedRows {

    /** The tables and their columns, in the order in which rows are given to {@link #add}. */
    private static final String TABLES = """
            data_set (title, description, version, revision, gaps)
            source (id, ordinal, label, file_name, sha256, about, paragraphs)
            paragraph (source_id, number, furniture, note)
            claim (id, subject_kind, subject_id, subject_title, aspect, statement, inferred)
            citation (claim_id, source_id, paragraph)
            source_statement (source_id, kind, statement, date_edtf, claim_id)
            party (id, ordinal, name, adjective)
            topic (id, ordinal, name)
            place (id, name, within_id)
            mechanism (id, ordinal, name, short_name, name_claim)
            mechanism_statement (mechanism_id, ordinal, statement, claim_id)
            organisation (id, name, kind, party_id)
            office (id, title, organisation_id, title_claim)
            person (id, name, party_id, party_claim)
            spelling (id, person_id, organisation_id, office_id, spelling, claim_id)
            engagement (id, title, kind, kind_claim, mechanism_id, mechanism_claim, round, round_claim, status, status_claim, date_edtf, date_extent, date_claim, place_id, place_claim, summary, summary_claim)
            delegation (id, engagement_id, party_id, claim_id)
            attendance (id, delegation_id, ordinal, person_id, unnamed, office_id, role, confirmation, claim_id)
            engagement_topic (engagement_id, topic_id, claim_id)
            account (id, engagement_id, ordinal, aspect, adopted, because)
            reading (id, account_id, ordinal, says, adopted, claim_id)
            relation (engagement_id, other_id, kind, claim_id)
            backdrop (id, title, kind, date_edtf, date_extent, date_claim, place_id, place_claim, certainty, account, account_claim)
            backdrop_mention (backdrop_id, organisation_id, claim_id)
            position (id, engagement_id, backdrop_id, ordinal, person_id, office_id, organisation_id, unnamed, date_edtf, date_extent, date_claim, says, claim_id)
            position_party (position_id, party_id)
            position_mention (position_id, organisation_id)
            tenure (id, person_id, office_id, held, date_edtf, date_extent, date_claim, claim_id)
            commitment (id, title, kind, by_claim, due_edtf, due_extent, due_claim)
            commitment_party (commitment_id, party_id)
            commitment_topic (commitment_id, topic_id, claim_id)
            commitment_entry (commitment_id, ordinal, state, engagement_id, date_edtf, date_extent, date_claim, says, claim_id)
            figure (id, commitment_id, backdrop_id, ordinal, label, value, bound, unit, claim_id)""";

    private static final int CHARACTERS_AT_A_TIME = 1 << 19;

    private final PGConnection database;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private long claims;
    private long ids;

    private static final class Table {
        private final String copy;
        private final int columns;
        private final StringBuilder rows = new StringBuilder();

        Table(String declared) {
            this.copy = "copy " + declared + " from stdin with (freeze)";
            this.columns = declared.split(", ").length;
        }
    }

    CopiedRows(Connection connection) {
        try {
            this.database = connection.unwrap(PGConnection.class);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        for (String table : TABLES.split("\n")) {
            tables.put(table.substring(0, table.indexOf(' ')), new Table(table));
        }
    }

    /** @param values nothing, text, numbers and truths, one for each column */
    public void add(String table, @Nullable Object... values) {
        Table to = tables.get(table);
        if (values.length != to.columns) {
            throw new IllegalArgumentException(values.length + " values for: " + to.copy);
        }
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                to.rows.append('\t');
            }
            append(to.rows, values[column]);
        }
        to.rows.append('\n');
        if (to.rows.length() > CHARACTERS_AT_A_TIME) {
            send(to);
        }
    }

    private static void append(StringBuilder rows, @Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            for (int place = 0; place < text.length(); place++) {
                char sign = text.charAt(place);
                if (sign == '\\' || sign == '\t' || sign == '\n' || sign == '\r') {
                    rows.append('\\');
                }
                rows.append(sign);
            }
        } else {
            rows.append(value);
        }
    }

    private void send(Table table) {
        try {
            CopyIn copy = database.getCopyAPI().copyIn(table.copy);
            byte[] rows = table.rows.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        table.rows.setLength(0);
    }

    void finish() {
        tables.values().stream().filter(table -> table.rows.length() > 0).forEach(this::send);
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
        return Draft.words(date);
    }

    public static String extent(EdtfDate date) {
        return Draft.extent(date);
    }
}
