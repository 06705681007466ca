package org.engagementtimeline.loader;

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

/** Collects rows for several tables, and writes the tables in the order in which they were declared. */
final class Rows {

    private final Map<String, CopyBuffer> tables = new LinkedHashMap<>();

    void table(String name, String... columns) {
        tables.put(name, new CopyBuffer(name, columns));
    }

    /** @return the buffer of the table, after the row was added */
    CopyBuffer add(String name, @Nullable Object... values) {
        CopyBuffer table = tables.get(name);
        table.add(values);
        return table;
    }

    /** Empties the tables, last declared first, fills them again, and updates the statistics of the query planner. */
    void replaceAll(JdbcTemplate database) {
        List<String> names = new ArrayList<>(tables.keySet());
        Collections.reverse(names);
        ConstraintCheck.writeThenCheck(database, names, () -> {
            names.forEach(name -> database.update("delete from " + name));
            send(database);
            database.execute("analyze " + String.join(", ", names));
        });
    }

    /** Sends the buffered rows of all tables. */
    void send(JdbcTemplate database) {
        tables.values().forEach(table -> send(table, database));
    }

    /** Sends the buffered rows of one table. */
    static void send(CopyBuffer table, JdbcTemplate database) {
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
