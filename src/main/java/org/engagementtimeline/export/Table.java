package org.engagementtimeline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes records as a table in RFC 4180's form, a line for each, safe to open in a spreadsheet. */
final class Table {

    private Table() {}

    static <T> void write(List<Column<T>> columns, Iterator<T> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord(columns.stream().map(Column::name));
        while (rows.hasNext()) {
            T row = rows.next();
            for (Column<T> column : columns) {
                table.print(Cells.safe(column.cell().apply(row)));
            }
            table.println();
        }
        writer.flush();
    }

    /** The columns with two more that say where a row is from: the address of its page, and the data set. */
    static <T> List<Column<T>> placed(List<Column<T>> columns, Publication publication, Function<T, String> address) {
        List<Column<T>> placed = new ArrayList<>(columns);
        placed.add(new Column<>("address", address::apply));
        placed.add(new Column<>("data_set", row -> publication.dataSet().edition()));
        return placed;
    }
}
