package org.engagementtimeline.representation;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.CurrentDataSet;
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
    record Batch<T>(DataSetDetails dataSet, List<T> items, Optional<String> next) {}

    /** @param after the cursor behind which to read; empty for the beginning */
    @ConsistentRead
    public <T> Batch<T> read(Listing<T> list, Optional<String> after, int size) {
        List<T> found = list.read().apply(after, size + 1);
        List<T> items = found.subList(0, Math.min(size, found.size()));
        return new Batch<>(
                DataSetDetails.of(dataSet.read()),
                items,
                found.size() > size ? Optional.of(list.cursor().apply(items.get(size - 1))) : Optional.empty());
    }

    /** Runs a read in one snapshot. */
    @ConsistentRead
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }

    /** The things of a list one after another, read a batch at a time as they are asked for. */
    static final class BatchIterator<T> implements Iterator<T> {

        private final Function<String, Batch<T>> read;
        private Batch<T> batch;
        private Iterator<T> items;

        /** @param read the batch that begins at a cursor */
        BatchIterator(Batch<T> first, Function<String, Batch<T>> read) {
            this.read = read;
            this.batch = first;
            this.items = first.items().iterator();
        }

        @Override
        public boolean hasNext() {
            if (!items.hasNext() && batch.next().isPresent()) {
                batch = read.apply(batch.next().get());
                items = batch.items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
