package org.engagementtimeline.export;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.ConsistentRead;
import org.springframework.data.domain.Limit;

/**
 * All records of one sort, in the order of their ids, a batch at a time.
 *
 * @param <T> what files carry of one
 */
public abstract class Catalogue<T extends Catalogue.Listed> {

    /** What is found by its id. */
    public interface Listed {
        String id();
    }

    /** As addresses name it. */
    public abstract String name();

    abstract List<Column<T>> columns();

    /** How many there are. */
    @ConsistentRead
    public abstract long total();

    /** The first so many ids behind one; behind "" are all. */
    abstract List<String> ids(String after, Limit limit);

    /** Those of the ids, in their order, in a fixed number of queries. */
    abstract List<T> data(List<String> ids);

    /** The first so many behind an id; behind "" are all. */
    @ConsistentRead
    public List<T> behind(String id, int size) {
        return data(ids(id, Limit.of(size)));
    }

    @ConsistentRead
    public Optional<T> find(String id) {
        return data(List.of(id)).stream().findFirst();
    }
}
