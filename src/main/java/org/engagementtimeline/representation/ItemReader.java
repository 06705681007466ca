package org.engagementtimeline.representation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/**
 * Reads things of one kind by their ids.
 *
 * @param <E> the entity of one
 */
public interface ItemReader<E> {

    long count();

    Optional<E> findById(String id);

    /** Those with an id after this one, in the order of their ids; "" comes before all. */
    @Query("select item from #{#entityName} item where item.id > :id order by item.id")
    List<E> after(String id, Limit limit);
}
