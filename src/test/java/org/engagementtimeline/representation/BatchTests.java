package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.representation.FileResponses.Batch;
import org.junit.jupiter.api.Test;

class BatchTests {

    private final List<Optional<String>> asked = new ArrayList<>();

    private static DataSet dataSet(String revision) {
        return new DataSet(
                "North–South",
                "",
                "1.2.3",
                revision,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private record Number(Integer details) implements Item<Integer> {

        @Override
        public String id() {
            return String.valueOf(details);
        }
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
                IntStream.rangeClosed(first, Math.min(all, first + 2))
                        .mapToObj(Number::new)
                        .toList(),
                Optional.of(String.valueOf(first + 2)).filter(any -> first + 2 < all));
    }

    private Iterator<Integer> upTo(int all) {
        return three(Optional.empty(), all)
                .all(after -> three(Optional.of(after), all))
                .<Integer>map(Item::details)
                .iterator();
    }

    @Test
    void readsOnBehindTheCursorOfEachBatch() {
        assertThat(upTo(7)).toIterable().containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("3"), Optional.of("6"));
    }

    @Test
    void asksForNoMoreThanThereIs() {
        assertThat(upTo(3)).toIterable().containsExactly(1, 2, 3);
        assertThat(asked).hasSize(1);
        assertThat(none("one").all(after -> none("one"))).isEmpty();
    }

    @Test
    void readsABatchOnlyWhenItIsAskedFor() {
        Iterator<Integer> batches = upTo(7);
        batches.next();
        batches.next();
        batches.next();
        assertThat(asked).hasSize(1);
        batches.next();
        assertThat(asked).hasSize(2);
    }
}
