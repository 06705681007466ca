package org.engagementtimeline.representation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.engagementtimeline.evidence.RecordDates;
import org.jspecify.annotations.Nullable;

/**
 * A table of things (RFC 4180), safe to open in a spreadsheet: a row for each, or for each of what belongs to one. The last
 * columns tell where a row is from: the address of its page, and the version and revision of the data set.
 *
 * @param <T> the details of one thing
 * @param <R> what a row is of
 * @param name as its address has it
 * @param rows those of one thing
 * @param withPages whether each row has a page of its own
 */
public record CsvTable<T, R>(String name, List<Column<R>> columns, Function<T, Stream<R>> rows, boolean withPages)
        implements FormatWriter<T> {

    /** What a cell begins with that a spreadsheet would run as a formula (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n";

    /** A table with rows that have no pages. */
    public CsvTable(String name, List<Column<R>> columns, Function<T, Stream<R>> rows) {
        this(name, columns, rows, false);
    }

    /**
     * A table with one row for each thing, which has a page.
     *
     * @param dates when the record of the thing was created and last changed
     */
    public static <T> CsvTable<T, T> of(String name, List<Column<T>> columns, Function<T, RecordDates> dates) {
        Stream<Column<T>> times = Stream.of(
                Column.time("created", thing -> dates.apply(thing).created()),
                Column.time("changed", thing -> dates.apply(thing).changed()));
        return new CsvTable<>(name, Column.join(columns.stream(), times), Stream::of, true);
    }

    /** Whether each row has an id of its own. */
    boolean hasIds() {
        return columns.get(0).name().equals("id");
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    /** The columns, with those that tell where a row is from. */
    List<Column<R>> columns(FileInfo info) {
        List<Column<R>> all = new ArrayList<>(columns);
        if (withPages) {
            all.add(Column.text(
                    "address",
                    row -> info.address(
                            name, String.valueOf(columns.get(0).cell().apply(row)))));
        }
        all.add(Column.text("data_set_version", row -> info.dataSet().version()));
        all.add(Column.text("data_set_revision", row -> info.dataSet().shortRevision()));
        return all;
    }

    @Override
    public void write(FileInfo info, Iterator<? extends T> items, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        List<Column<R>> all = columns(info);
        table.printRecord(all.stream().map(Column::name));
        Stream<? extends T> things = StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false);
        Iterator<R> each = things.<R>flatMap(rows::apply).iterator();
        while (each.hasNext()) {
            R row = each.next();
            for (Column<R> column : all) {
                table.print(safe(column.cell().apply(row)));
            }
            table.println();
        }
        writer.flush();
    }

    /** The value, with an apostrophe before a text that a spreadsheet would run. */
    static @Nullable Object safe(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
