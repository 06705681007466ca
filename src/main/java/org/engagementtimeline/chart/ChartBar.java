package org.engagementtimeline.chart;

import org.jspecify.annotations.Nullable;

/**
 * A bar that counts what begins in one period. Heights are in pixels.
 *
 * @param height for everything that it counts
 * @param filledHeight for the filled part of it: what took place
 * @param address the address of its link; null for no link
 * @param title its name for readers who do not see it or who point at it
 */
public record ChartBar(
        TimeRange range,
        int height,
        int filledHeight,
        @Nullable String address,
        String title) {

    private static final int LOWEST = 3;

    /** The height for a number: 0 for zero, otherwise at least {@link #LOWEST}, so that it is visible. */
    public static int height(long number, long most, int highest) {
        return number == 0 ? 0 : (int) Math.max(LOWEST, Math.round((double) number * highest / most));
    }
}
