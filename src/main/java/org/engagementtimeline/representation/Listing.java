package org.engagementtimeline.representation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ValueSuggestions;
import org.springframework.data.domain.Limit;

/**
 * A list of things of one kind, in its order: all of them, or those of a filter.
 *
 * @param <T> the details of one
 * @param title what it has, in a sentence
 * @param address its path and query, without a format
 * @param page the path and query of the page that shows the same
 * @param total how many items it has
 * @param read reads at most so many items after a cursor, or from the beginning
 * @param cursor gives the cursor of one; the next part starts after it
 */
public record Listing<T>(
        String title,
        String address,
        String page,
        LongSupplier total,
        BiFunction<Optional<String>, Integer, ? extends List<? extends Item<T>>> read,
        Function<? super Item<T>, String> cursor) {

    /**
     * All things of a collection, in the order of their ids.
     *
     * @param after reads at most so many items with an id greater than the given one; "" starts at the beginning
     */
    public static <T> Listing<T> byId(
            String collection, LongSupplier total, BiFunction<String, Limit, ? extends List<? extends Item<T>>> after) {
        String address = "/" + collection;
        return new Listing<>(
                "All " + collection,
                address,
                address,
                total,
                (id, size) -> after.apply(id.map(Listing::checked).orElse(""), Limit.of(size)),
                Item::id);
    }

    /** @throws BadRequestException if the text is no id */
    public static String checked(String id) {
        return checked(id, "[a-z0-9-]{1,80}");
    }

    /** @throws BadRequestException if the cursor does not match the pattern that cursors of this list have */
    public static String checked(String cursor, String pattern) {
        if (!cursor.matches(pattern)) {
            throw refused(cursor);
        }
        return cursor;
    }

    public static BadRequestException refused(String cursor) {
        return new BadRequestException("“" + ValueSuggestions.shortened(cursor)
                + "” is not a place in this list. Follow the links between its parts.");
    }

    /** The list of one thing alone. */
    static <T> Listing<T> of(String title, String address, Item<T> only) {
        return new Listing<>(title, address, address, () -> 1, (after, size) -> List.of(only), any -> "");
    }

    /** The same list as another table of its collection. */
    Listing<T> named(String table) {
        int query = address.indexOf('?');
        return new Listing<>(
                title, "/" + table + (query < 0 ? "" : address.substring(query)), page, total, read, cursor);
    }
}
