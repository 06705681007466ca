package org.engagementtimeline.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.domain.Subject;
import org.springframework.core.GenericTypeResolver;

/**
 * All things of one kind on record, as files carry them.
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

    /** All of them. */
    Listing<T> all();

    /** Whether each of them has a page, and so an address of its own. */
    default boolean withPages() {
        return tables().get(0).withPages();
    }

    /** One that has a page. */
    default Optional<? extends Item<T>> find(String id) {
        return Optional.empty();
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
