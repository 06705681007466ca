package org.engagementtimeline.loader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Buffers rows of one table in the text format of PostgreSQL's {@code COPY}, and sends them. */
final class CopyBuffer {

    private final String copy;
    private final StringBuilder rows = new StringBuilder();

    /** @param target a table with its columns, such as {@code engagement (id, title)} */
    CopyBuffer(String target) {
        this.copy = "copy " + target + " from stdin";
    }

    /** @param values one for each column, without line ends; none is null */
    void add(Object... values) {
        for (int column = 0; column < values.length; column++) {
            rows.append(column == 0 ? "" : "\t")
                    .append(String.valueOf(values[column]).replace("\\", "\\\\"));
        }
        rows.append('\n');
    }

    void send(JdbcTemplate database) {
        database.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(copy, new StringReader(rows.toString()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
