package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into the database: collected table by table, written in the order in which tables were declared. */
final class Rows {

    private static final int BATCH = 1_000;

    private final Map<String, Table> tables = new LinkedHashMap<>();

    private record Table(String insert, List<Object[]> rows) {}

    /** Declares a table; a column may carry a cast, as in {@code date_extent::daterange}. */
    void table(String name, String... columns) {
        String names =
                Arrays.stream(columns).map(column -> column.split("::")[0]).collect(Collectors.joining(", "));
        String values = Arrays.stream(columns)
                .map(column -> column.contains("::") ? "?" + column.substring(column.indexOf("::")) : "?")
                .collect(Collectors.joining(", "));
        tables.put(
                name, new Table("insert into " + name + " (" + names + ") values (" + values + ")", new ArrayList<>()));
    }

    void add(String table, Object... values) {
        tables.get(table).rows().add(values);
    }

    /** Empties every declared table, the last declared first, and fills them again. */
    void replaceAll(JdbcTemplate database) {
        List<String> names = new ArrayList<>(tables.keySet());
        Collections.reverse(names);
        names.forEach(name -> database.update("delete from " + name));
        tables.values()
                .forEach(table -> database.batchUpdate(table.insert(), table.rows(), BATCH, (statement, row) -> {
                    for (int index = 0; index < row.length; index++) {
                        statement.setObject(index + 1, row[index]);
                    }
                }));
    }
}
