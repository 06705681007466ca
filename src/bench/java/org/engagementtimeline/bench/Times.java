package org.engagementtimeline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long something took each time it was done, in nanoseconds. */
record Times(long[] sorted) {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1_000_000;

    /** What is measured; it may fail. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does each so many times, all of them in turn.
     *
     * @param before how often each is done first without being measured
     */
    static List<Times> of(List<Work> works, int before, int times) throws Exception {
        long[][] took = new long[works.size()][times];
        for (int time = -before; time < times; time++) {
            for (int work = 0; work < works.size(); work++) {
                long begun = System.nanoTime();
                works.get(work).run();
                if (time >= 0) {
                    took[work][time] = System.nanoTime() - begun;
                }
            }
        }
        return Arrays.stream(took).peek(Arrays::sort).map(Times::new).toList();
    }

    static Times ofMilliseconds(double... milliseconds) {
        return new Times(Arrays.stream(milliseconds)
                .mapToLong(each -> Math.round(each * NANOSECONDS_IN_A_MILLISECOND))
                .sorted()
                .toArray());
    }

    /** The time that this part of them did not exceed, by the nearest rank, in milliseconds. */
    double percentile(double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** The median and the 99th percentile, as a cell of a table. */
    String cell() {
        return String.format(Locale.ROOT, "%.2f / %.2f", percentile(0.5), percentile(0.99));
    }
}
