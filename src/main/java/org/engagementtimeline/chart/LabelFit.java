package org.engagementtimeline.chart;

import java.util.Arrays;
import java.util.Locale;

/**
 * How wide a chart must be for a label to fit. The server does not know the width, so it gives each label a minimum width, and
 * the style sheet hides the label below it.
 */
public enum LabelFit {
    ANY(9),
    SMALL(16),
    MEDIUM(25),
    WIDE(50),
    /** At no page width. */
    NEVER(Integer.MAX_VALUE);

    private static final double REM_PER_CHARACTER = 0.42;
    private static final double REM_AROUND = 0.5;

    private final int rem;

    LabelFit(int rem) {
        this.rem = rem;
    }

    /** @param percent how much of the chart's width is free for the text */
    public static LabelFit of(double percent, String text) {
        double needed = text.length() * REM_PER_CHARACTER + REM_AROUND;
        return Arrays.stream(values())
                .filter(fit -> percent / 100 * fit.rem >= needed)
                .findFirst()
                .orElse(NEVER);
    }

    /** Its class in the style sheet. */
    public String css() {
        return "fit-" + name().toLowerCase(Locale.ROOT);
    }
}
