package org.engagementtimeline.representation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> what a row is of
 * @param type of its cells, as a Table Schema calls it (datapackage.org/standard/table-schema)
 * @param references the collection whose ids its cells hold; absent from other columns
 * @param cell what it holds of a row: a value, a fact or a term; several of them, as a stream; nothing, as null or an empty Optional
 */
public record Column<T>(String name, String type, Optional<String> references, Function<T, @Nullable Object> cell) {

    private static final String APART = "; ";

    public Column {
        Function<T, @Nullable Object> given = cell;
        cell = row -> plain(given.apply(row));
    }

    private Column(String name, String type, Function<T, @Nullable Object> cell) {
        this(name, type, Optional.empty(), cell);
    }

    public static <T> Column<T> text(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, "string", cell);
    }

    public static <T> Column<T> number(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, "integer", cell);
    }

    /** A cell that is true or false. */
    public static <T> Column<T> flag(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, "boolean", cell);
    }

    /** The id of something in a collection, by which tables are joined. */
    public static <T> Column<T> key(String name, String collection, Function<T, @Nullable Object> id) {
        return new Column<>(name, "string", Optional.of(collection), id);
    }

    /** The id of something and its name, in two columns. */
    public static <T> Stream<Column<T>> reference(String name, Function<T, Optional<Reference>> of) {
        return Stream.of(
                text(name + "_id", row -> of.apply(row).map(Reference::id)),
                text(name, row -> of.apply(row).map(Reference::name)));
    }

    /** The ids of several things and their names, in two columns. */
    public static <T> Stream<Column<T>> references(String name, String names, Function<T, Stream<Reference>> of) {
        return Stream.of(
                text(name + "_ids", row -> of.apply(row).map(Reference::id)),
                text(names, row -> of.apply(row).map(Reference::name)));
    }

    /** A date in EDTF, the first and the last day that it may mean, in words, and what it rests on. */
    public static <T> Stream<Column<T>> date(String name, Function<T, Optional<CitedValue<EdtfDate>>> of) {
        Function<T, Optional<EdtfDate>> date = row -> of.apply(row).map(CitedValue::value);
        Stream<Column<T>> columns = Stream.of(
                text(name, row -> date.apply(row).map(EdtfDate::toString)),
                text(name + "_words", row -> date.apply(row).map(EdtfDate::words)),
                day(name + "_earliest", row -> date.apply(row).flatMap(EdtfDate::earliest)),
                day(name + "_latest", row -> date.apply(row).flatMap(EdtfDate::latest)),
                text(
                        name + "_inference",
                        row -> of.apply(row).map(value -> value.evidence().inference())));
        return Stream.concat(
                columns, citations(name, row -> of.apply(row).stream().map(CitedValue::evidence)));
    }

    /** A day, as ISO 8601 has it. */
    public static <T> Column<T> day(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, "date", cell);
    }

    /** A point in time, as ISO 8601 has it in UTC. */
    public static <T> Column<T> time(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, "datetime", cell);
    }

    /**
     * What something rests on, in two columns: the id of the source and the paragraph, as in foreign-office-talks:3, and the same
     * as readers know it.
     */
    public static <T> Stream<Column<T>> citations(String of, Function<T, Stream<Evidence>> evidence) {
        String name = (of.isEmpty() ? "" : of + "_") + "citations";
        return Stream.of(
                text(name, row -> evidence.apply(row).flatMap(Column::citations)),
                text(
                        name + "_words",
                        row -> CitedSource.of(evidence.apply(row)).stream().map(CitedSource::words)));
    }

    /** Columns that come singly or several at once, as one list. */
    @SafeVarargs
    public static <T> List<Column<T>> join(Stream<Column<T>>... columns) {
        return Stream.of(columns).flatMap(Function.identity()).toList();
    }

    private static Stream<String> citations(Evidence evidence) {
        return evidence.citations().stream()
                .flatMap(cited -> cited.paragraphs().stream().map(paragraph -> cited.source() + ":" + paragraph));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            return plain(maybe.orElse(null));
        }
        if (value instanceof CitedValue<?> fact) {
            return plain(fact.value());
        }
        if (value instanceof Term term) {
            return term.term();
        }
        return value instanceof Stream<?> several
                ? several.map(each -> String.valueOf(plain(each))).distinct().collect(joining(APART))
                : value;
    }
}
