package org.engagementtimeline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/**
 * Records one after another, read a batch at a time as they are asked for. They never mix two revisions of the data set:
 * when it changes in between, they break off.
 */
public final class Batches<T> implements Iterator<T> {

    /**
     * @param revision of the data set that it was read from
     * @param more whether others may follow
     */
    public record Batch<T>(String revision, List<T> records, boolean more) {

        public Optional<T> last() {
            return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
        }
    }

    private final String revision;
    private final Function<Optional<T>, Batch<T>> read;
    private final Queue<T> ahead = new ArrayDeque<>();
    private Optional<T> last = Optional.empty();
    private boolean more = true;

    /**
     * @param revision of the data set that the file is of
     * @param read the batch behind a record; the first one behind none
     */
    Batches(String revision, Function<Optional<T>, Batch<T>> read) {
        this.revision = revision;
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && more) {
            Batch<T> batch = read.apply(last);
            if (!batch.revision().equals(revision)) {
                throw new UncheckedIOException(
                        new IOException("The record changed while a file of it was written; ask for it again."));
            }
            more = batch.more();
            ahead.addAll(batch.records());
        }
        return !ahead.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = Optional.of(ahead.remove());
        return last.get();
    }
}
