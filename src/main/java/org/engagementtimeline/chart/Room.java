package org.engagementtimeline.chart;

import java.util.Arrays;
import java.util.Locale;

/**
 * How wide a picture must be drawn for a text on it to fit. The server does not know the width, so it says for each text
 * from which width on there is room, and the stylesheet shows it from there.
 */
public enum Room {
    ANY(9),
    MEDIUM(25),
    WIDE(50),
    /** In no width that a page has. */
    NONE(Integer.MAX_VALUE);

    private static final double REM_PER_CHARACTER = 0.42;
    private static final double REM_AROUND = 0.5;

    private final int rem;

    Room(int rem) {
        this.rem = rem;
    }

    /** @param percent how much of the picture's width is free for the text */
    public static Room of(double percent, String text) {
        double needed = text.length() * REM_PER_CHARACTER + REM_AROUND;
        return Arrays.stream(values())
                .filter(room -> percent / 100 * room.rem >= needed)
                .findFirst()
                .orElse(NONE);
    }

    /** The name of its class in the stylesheet. */
    public String css() {
        return "room-" + name().toLowerCase(Locale.ROOT);
    }
}
