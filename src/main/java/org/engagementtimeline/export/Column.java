package org.engagementtimeline.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, and what it holds of a row's record. */
record Column<T>(String name, Function<T, @Nullable Object> cell) {

    /** Several values in one cell. */
    static String several(List<String> values) {
        return String.join("; ", values);
    }
}
