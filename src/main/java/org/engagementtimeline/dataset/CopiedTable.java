package org.engagementtimeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.util.FastByteArrayOutputStream;

/** Rows of a table on their way into it by {@code COPY}, kept as it reads them. */
final class CopiedTable {

    private final String copy;
    private final int columns;
    private final FastByteArrayOutputStream rows = new FastByteArrayOutputStream();
    private final StringBuilder row = new StringBuilder();

    CopiedTable(String name, String... columns) {
        this.copy = "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
        this.columns = columns.length;
    }

    /** @param values nothing, texts, numbers, truths and lists of texts, one for each column */
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
        int begun = 0;
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign == '\\' || sign == '\t' || sign == '\n' || sign == '\r') {
                row.append(text, begun, place).append('\\');
                begun = place;
            }
        }
        row.append(text, begun, text.length());
    }

    int size() {
        return rows.size();
    }

    /** Hands the rows over and forgets them. */
    void send(CopyManager database) throws SQLException, IOException {
        if (rows.size() > 0) {
            database.copyIn(copy, rows.getInputStream());
            rows.reset();
        }
    }
}
