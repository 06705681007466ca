package org.engagementtimeline.representation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSetRepository;
import org.springframework.stereotype.Component;

/** Reads parts of lists, each from one snapshot of the database. The connection is released before a byte is sent. */
@Component
class BatchReader {

    private final DataSetRepository dataSets;

    BatchReader(DataSetRepository dataSets) {
        this.dataSets = dataSets;
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
                DataSetDetails.of(dataSets.current()),
                items,
                found.size() > size ? Optional.of(list.cursor().apply(items.get(size - 1))) : Optional.empty());
    }

    @ConsistentRead
    public long total(Listing<?> list) {
        return list.total().getAsLong();
    }

    /**
     * The things of a list one after another, read a batch at a time as they are asked for. They never mix two revisions of the
     * data set: when it changes in between, they break off.
     */
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
                Batch<T> next = read.apply(batch.next().get());
                if (!next.dataSet().revision().equals(batch.dataSet().revision())) {
                    throw new UncheckedIOException(new IOException(
                            "The record changed while a file of it was written. Ask for the file again."));
                }
                batch = next;
                items = next.items().iterator();
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
