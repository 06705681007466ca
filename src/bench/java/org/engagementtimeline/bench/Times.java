package org.engagementtimeline.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took each time it was done, in nanoseconds. */
record Times(long[] sorted) {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1_000_000;

    /** What is measured; it may fail. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does something so many times, one after another.
     *
     * @param before how often it is done first without being measured
     */
    static Times of(Work work, int before, int times) throws Exception {
        for (int time = 0; time < before; time++) {
            work.run();
        }
        long[] took = new long[times];
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            work.run();
            took[time] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return new Times(took);
    }

    /** The time that this part of them did not exceed, by the nearest rank, in milliseconds. */
    double percentile(double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** The median and the 99th percentile, as cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%.2f | %.2f", percentile(0.5), percentile(0.99));
    }
}
