package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engagementtimeline.export.Batches.Batch;
import org.junit.jupiter.api.Test;

class BatchesTests {

    private final List<Optional<Integer>> asked = new ArrayList<>();

    /** The numbers from 1 to so many, three at a time. */
    private Batch<Integer> three(Optional<Integer> last, int all) {
        asked.add(last);
        int first = last.orElse(0) + 1;
        return new Batch<>(
                "one",
                IntStream.rangeClosed(first, Math.min(all, first + 2)).boxed().toList(),
                first + 2 < all);
    }

    private static List<Integer> read(Batches<Integer> batches) {
        List<Integer> all = new ArrayList<>();
        batches.forEachRemaining(all::add);
        return all;
    }

    @Test
    void readsOnBehindTheLastRecordOfEachBatch() {
        assertThat(read(new Batches<>("one", last -> three(last, 7)))).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(3), Optional.of(6));
    }

    @Test
    void asksForNoMoreThanThereIs() {
        assertThat(read(new Batches<>("one", last -> three(last, 3)))).containsExactly(1, 2, 3);
        assertThat(asked).hasSize(1);
        assertThat(read(new Batches<>("one", last -> new Batch<>("one", List.of(), false))))
                .isEmpty();
    }

    @Test
    void readsABatchOnlyWhenItIsAskedFor() {
        Batches<Integer> batches = new Batches<>("one", last -> three(last, 7));
        assertThat(asked).isEmpty();
        batches.next();
        batches.next();
        assertThat(asked).hasSize(1);
    }

    @Test
    void breaksOffWhenTheRecordChangesInBetween() {
        Batches<Integer> batches =
                new Batches<>("one", last -> new Batch<>(last.isEmpty() ? "one" : "two", List.of(1), true));
        assertThat(batches.next()).isEqualTo(1);
        assertThatThrownBy(batches::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("The record changed");
    }

    @Test
    void hasNothingBehindTheLast() {
        Batches<Integer> batches = new Batches<>("one", last -> new Batch<>("one", List.of(), false));
        assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
    }
}
