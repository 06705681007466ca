package org.engagementtimeline.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.util.FastByteArrayOutputStream;

/** Buffers rows of one table in the text format of PostgreSQL's {@code COPY}, and sends them. */
final class CopyBuffer {

    private final String copy;
    private final int columns;
    private final FastByteArrayOutputStream rows = new FastByteArrayOutputStream();
    private final StringBuilder row = new StringBuilder();

    CopyBuffer(String name, String... columns) {
        this.copy = "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
        this.columns = columns.length;
    }

    /** @param values one for each column: null, a text, a number, a boolean or an array of texts */
    void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for: " + copy);
        }
        row.setLength(0);
        for (int column = 0; column < columns; column++) {
            if (column > 0) {
                row.append('\t');
            }
            append(values[column]);
        }
        row.append('\n');
        try {
            rows.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            row.append("\\N");
        } else if (value instanceof String[] texts) {
            appendEscaped(Arrays.stream(texts)
                    .map(text -> '"' + text.replaceAll("[\"\\\\]", "\\\\$0") + '"')
                    .collect(Collectors.joining(",", "{", "}")));
        } else if (value instanceof String text) {
            appendEscaped(text);
        } else {
            row.append(value);
        }
    }

    private void appendEscaped(String text) {
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\' || character == '\t' || character == '\n' || character == '\r') {
                row.append(text, start, index).append('\\');
                start = index;
            }
        }
        row.append(text, start, text.length());
    }

    int size() {
        return rows.size();
    }

    /** Sends the rows and empties the buffer. */
    void send(CopyManager database) throws SQLException, IOException {
        if (rows.size() > 0) {
            database.copyIn(copy, rows.getInputStream());
            rows.reset();
        }
    }
}
