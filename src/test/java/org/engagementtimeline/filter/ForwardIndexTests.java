package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engagementtimeline.filter.BitmapIndex.ForwardIndex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

@DisplayName("A forward index")
class ForwardIndexTests {

    private static RoaringBitmap positions(int... positions) {
        return RoaringBitmap.bitmapOf(positions);
    }

    private final ForwardIndex index = ForwardIndex.of(List.of(positions(0, 1, 3), positions(1), positions()), 4);

    @Test
    @DisplayName("counts how many of some positions have each value")
    void countsSome() {
        assertThat(index.count(positions(1, 2))).containsExactly(1, 1, 0);
    }

    @Test
    @DisplayName("counts nothing among no positions")
    void countsNone() {
        assertThat(index.count(positions())).containsExactly(0, 0, 0);
    }

    @Test
    @DisplayName("counts all positions of each value where all are asked for, each time anew")
    void countsAll() {
        index.count(positions(0, 1, 2, 3))[0] = 7;
        assertThat(index.count(positions(0, 1, 2, 3))).containsExactly(3, 1, 0);
    }

    @Test
    @DisplayName("holds nothing where the record has no engagement")
    void holdsNothing() {
        assertThat(ForwardIndex.of(List.of(), 0).count(positions())).isEmpty();
    }

    @Test
    @DisplayName("counts what the sets themselves have in common with the positions")
    void countsAsTheSets() {
        Random random = new Random(5);
        List<RoaringBitmap> sets = Stream.generate(() -> some(random)).limit(40).toList();
        ForwardIndex large = ForwardIndex.of(sets, 200_000);
        RoaringBitmap among = some(random);
        assertThat(large.count(among))
                .containsExactly(sets.stream()
                        .mapToInt(set -> RoaringBitmap.andCardinality(set, among))
                        .toArray());
    }

    private static RoaringBitmap some(Random random) {
        return RoaringBitmap.bitmapOf(
                random.ints(random.nextInt(20_000), 0, 200_000).toArray());
    }
}
