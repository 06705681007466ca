package org.engagementtimeline.export;

import java.util.List;
import java.util.Optional;

/**
 * All records of one sort, in the order of their ids, a batch at a time.
 *
 * @param <T> what files carry of one
 */
interface Catalogue<T> {

    /** As addresses name it. */
    String name();

    /** The first so many behind an id; behind "" are all. */
    List<T> behind(String id, int size);

    Optional<T> find(String id);

    String id(T record);

    List<Column<T>> columns();
}
