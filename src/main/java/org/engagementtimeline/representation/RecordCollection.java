package org.engagementtimeline.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.web.BadRequestException;
import org.springframework.core.GenericTypeResolver;
import org.springframework.data.domain.Limit;

/**
 * The things of one kind on record, all of them or those that a filter selects, as files carry them.
 *
 * @param <T> the details of one
 */
public interface RecordCollection<T> {

    /** The formats in which every collection can be had. */
    List<Format> TABLES = List.of(Format.CSV, Format.JSON);

    /** What addresses call it, such as "people". */
    default String name() {
        return tables().get(0).name();
    }

    /** The type of the details. */
    default Class<?> type() {
        return Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(getClass(), RecordCollection.class));
    }

    /** The tables. The first has one row for each item, and the name of the collection. */
    List<CsvTable<T, ?>> tables();

    /** Reads any of the kind by its id. */
    ItemReader<? extends Item<T>> items();

    /** What it has, in a sentence. */
    default String title() {
        return "All " + name();
    }

    /** Its path and query, without a format. */
    default String address() {
        return "/" + name();
    }

    /** The path and query of the page that shows the same. */
    default String page() {
        return address();
    }

    /** How many items it has. */
    default long count() {
        return items().count();
    }

    /**
     * Reads at most so many items after a cursor, or from the beginning.
     *
     * @throws BadRequestException if the text is no cursor of this list
     */
    default List<? extends Item<T>> read(Optional<String> after, int size) {
        return items().after(after.map(this::checked).orElse(""), Limit.of(size));
    }

    /** @throws BadRequestException if the text is no cursor of this list */
    default String checked(String cursor) {
        return ListPart.id(cursor);
    }

    /** The cursor of an item. The next part starts after it. */
    default String cursor(Item<T> item) {
        return item.id();
    }

    /** Whether each of them has a page, and so an address of its own. */
    default boolean withPages() {
        return tables().get(0).withPages();
    }

    @ConsistentRead
    default Optional<? extends Item<T>> find(String id) {
        return items().findById(id);
    }

    /** What a file of one of them is called. */
    default String title(Item<T> item) {
        return item.details() instanceof Subject subject ? subject.label() : item.id();
    }

    /** Writers for formats other than CSV and JSON. */
    default Map<Format, FormatWriter<T>> writers() {
        return Map.of();
    }

    default List<Format> formats() {
        List<Format> formats = new ArrayList<>(TABLES);
        formats.addAll(writers().keySet());
        return formats;
    }
}
