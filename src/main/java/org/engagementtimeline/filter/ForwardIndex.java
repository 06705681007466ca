package org.engagementtimeline.filter;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The reverse of a {@link BitmapIndex}: the values of each position. Counting thousands of values for a few positions is a hundred
 * times faster this way than by intersecting the positions with the bitmap of every value.
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
     * Inverts the bitmaps.
     *
     * @param bitmaps the positions of each value
     * @param size how many positions there are
     */
    static ForwardIndex of(List<RoaringBitmap> bitmaps, int size) {
        int[] next = new int[size + 1];
        bitmaps.forEach(positions -> positions.forEach((IntConsumer) position -> next[position + 1]++));
        Arrays.parallelPrefix(next, Integer::sum);
        int[] starts = next.clone();
        int[] values = new int[starts[size]];
        int[] numbers = new int[bitmaps.size()];
        for (int value = 0; value < numbers.length; value++) {
            int each = value;
            bitmaps.get(value).forEach((IntConsumer) position -> values[next[position]++] = each);
            numbers[value] = bitmaps.get(value).getCardinality();
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
