package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into the database: collected table by table, written in the order in which tables were declared. */
final class Rows {

    private final Map<String, CopiedTable> tables = new LinkedHashMap<>();

    void table(String name, String... columns) {
        tables.put(name, new CopiedTable(name, columns));
    }

    /** @return the table, with the row added to it */
    CopiedTable add(String name, @Nullable Object... values) {
        CopiedTable table = tables.get(name);
        table.add(values);
        return table;
    }

    /** Empties every declared table, the last declared first, fills them again, and counts them for the planner. */
    void replaceAll(JdbcTemplate database) {
        List<String> names = new ArrayList<>(tables.keySet());
        Collections.reverse(names);
        RulesBetween.hold(database, names, () -> {
            names.forEach(name -> database.update("delete from " + name));
            send(database);
            database.execute("analyze " + String.join(", ", names));
        });
    }

    /** Hands over all rows that are kept. */
    void send(JdbcTemplate database) {
        tables.values().forEach(table -> send(table, database));
    }

    /** Hands over the rows that are kept for one table. */
    static void send(CopiedTable table, JdbcTemplate database) {
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try {
                table.send(connection.unwrap(PGConnection.class).getCopyAPI());
                return null;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
