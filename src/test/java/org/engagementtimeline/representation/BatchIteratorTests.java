package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engagementtimeline.representation.BatchReader.Batch;
import org.engagementtimeline.representation.BatchReader.BatchIterator;
import org.junit.jupiter.api.Test;

class BatchIteratorTests {

    private final List<Optional<String>> asked = new ArrayList<>();

    private static DataSetDetails dataSet(String revision) {
        return new DataSetDetails(
                "North–South", "", "1.2.3", revision, Instant.EPOCH, Optional.empty(), Optional.empty());
    }

    private static Batch<Integer> none(String revision) {
        return new Batch<>(dataSet(revision), List.of(), Optional.empty());
    }

    /** The numbers from 1 to so many, three at a time. */
    private Batch<Integer> three(Optional<String> after, int all) {
        asked.add(after);
        int first = after.map(Integer::valueOf).orElse(0) + 1;
        return new Batch<>(
                dataSet("one"),
                IntStream.rangeClosed(first, Math.min(all, first + 2)).boxed().toList(),
                Optional.of(String.valueOf(first + 2)).filter(any -> first + 2 < all));
    }

    private BatchIterator<Integer> upTo(int all) {
        return new BatchIterator<>(three(Optional.empty(), all), after -> three(Optional.of(after), all));
    }

    private static List<Integer> read(BatchIterator<Integer> batches) {
        List<Integer> all = new ArrayList<>();
        batches.forEachRemaining(all::add);
        return all;
    }

    @Test
    void readsOnBehindTheCursorOfEachBatch() {
        assertThat(read(upTo(7))).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("3"), Optional.of("6"));
    }

    @Test
    void asksForNoMoreThanThereIs() {
        assertThat(read(upTo(3))).containsExactly(1, 2, 3);
        assertThat(asked).hasSize(1);
        assertThat(read(new BatchIterator<>(none("one"), after -> none("one")))).isEmpty();
    }

    @Test
    void readsABatchOnlyWhenItIsAskedFor() {
        BatchIterator<Integer> batches = upTo(7);
        batches.next();
        batches.next();
        batches.next();
        assertThat(asked).hasSize(1);
        batches.next();
        assertThat(asked).hasSize(2);
    }

    @Test
    void hasNothingBehindTheLast() {
        BatchIterator<Integer> batches = new BatchIterator<>(none("one"), after -> none("one"));
        assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
    }
}
