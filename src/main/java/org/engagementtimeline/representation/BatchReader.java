package org.engagementtimeline.representation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.springframework.stereotype.Component;

/**
 * Reads parts of lists, each from one snapshot of the database. The connection is released before a byte is sent. When the data set
 * changes between two parts, the second read fails, so a file never mixes two revisions.
 */
@Component
class BatchReader {

    private final CurrentDataSet dataSet;

    BatchReader(CurrentDataSet dataSet) {
        this.dataSet = dataSet;
    }

    /**
     * Some things of a list, one after another.
     *
     * @param dataSet which they were read from
     * @param next the cursor at which the list goes on; absent where it ends
     */
    record Batch<T>(DataSet dataSet, List<? extends Item<T>> items, Optional<String> next) {

        /**
         * The items of this batch, and of those after it. Each batch is read when the first of its items is asked for.
         *
         * @param read the batch that begins at a cursor
         */
        Stream<? extends Item<T>> all(Function<String, Batch<T>> read) {
            return Stream.iterate(
                            this,
                            Objects::nonNull,
                            batch -> batch.next().map(read).orElse(null))
                    .flatMap(batch -> batch.items().stream());
        }
    }

    /** @param after the cursor behind which to read; empty for the beginning */
    @ConsistentRead
    public <T> Batch<T> read(Listing<T> list, Optional<String> after, int size) {
        List<? extends Item<T>> found = list.read().apply(after, size + 1);
        List<? extends Item<T>> items = found.subList(0, Math.min(size, found.size()));
        return new Batch<>(
                dataSet.read(),
                items,
                found.size() > size ? Optional.of(list.cursor().apply(items.get(size - 1))) : Optional.empty());
    }

    /** Runs a read in one snapshot. */
    @ConsistentRead
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }
}
