package org.engagementtimeline.representation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.engagementtimeline.representation.BatchReader.Batch;

/**
 * The things of a list one after another, read a batch at a time as they are asked for. They never mix two revisions of the
 * data set: when it changes in between, they break off.
 */
final class BatchIterator<T> implements Iterator<T> {

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
                throw new UncheckedIOException(
                        new IOException("The record changed while a file of it was written. Ask for the file again."));
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
