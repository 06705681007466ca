package org.engagementtimeline.export;

import org.jspecify.annotations.Nullable;

/** Makes cells safe for spreadsheets, which run what begins like a formula (OWASP, CSV injection). */
final class Cells {

    private static final String RUNS = "=+-@\t\r\n";

    private Cells() {}

    /** The value, with an apostrophe before a text that a spreadsheet would run. */
    static @Nullable Object safe(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
