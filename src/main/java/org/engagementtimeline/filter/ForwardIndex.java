package org.engagementtimeline.filter;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which values each position has, where the sets of a {@link BitmapIndex} say which positions each value has. Of thousands of
 * values it counts at once how many of some positions have each; comparing those positions with the set of every value takes a
 * hundred times as long where they are few.
 */
final class ForwardIndex {

    private final int[] starts;
    private final int[] values;
    private final int[] numbers;

    private ForwardIndex(int[] starts, int[] values, int[] numbers) {
        this.starts = starts;
        this.values = values;
        this.numbers = numbers;
    }

    /**
     * Turns sets round.
     *
     * @param sets the positions of each value
     * @param size how many positions there are
     */
    static ForwardIndex of(List<RoaringBitmap> sets, int size) {
        int[] next = new int[size + 1];
        sets.forEach(positions -> positions.forEach((IntConsumer) position -> next[position + 1]++));
        Arrays.parallelPrefix(next, Integer::sum);
        int[] starts = next.clone();
        int[] values = new int[starts[size]];
        int[] numbers = new int[sets.size()];
        for (int value = 0; value < numbers.length; value++) {
            int each = value;
            sets.get(value).forEach((IntConsumer) position -> values[next[position]++] = each);
            numbers[value] = sets.get(value).getCardinality();
        }
        return new ForwardIndex(starts, values, numbers);
    }

    /** How many of the positions have each value. */
    int[] count(RoaringBitmap positions) {
        if (positions.getCardinality() == starts.length - 1) {
            return numbers.clone();
        }
        int[] counts = new int[numbers.length];
        positions.forEach((IntConsumer) position -> {
            for (int at = starts[position]; at < starts[position + 1]; at++) {
                counts[values[at]]++;
            }
        });
        return counts;
    }
}
