package org.engagementtimeline.chart;

/**
 * A bar that counts what begins in one period; heights are in pixels.
 *
 * @param height for all that it counts
 * @param part for those of them that are drawn full
 * @param outlined whether even these are drawn hollow, because none took place
 * @param title its name for readers who do not see it or who point at it
 */
public record ChartBar(TimeRange range, int height, int part, boolean outlined, String address, String title) {

    private static final int LOWEST = 3;

    /** The height for a number; nothing has none, and the least can be seen. */
    public static int height(long number, long most, int highest) {
        return number == 0 ? 0 : (int) Math.max(LOWEST, Math.round((double) number * highest / most));
    }
}
