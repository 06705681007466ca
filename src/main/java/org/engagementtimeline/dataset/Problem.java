package org.engagementtimeline.dataset;

import java.util.Comparator;

/**
 * One thing that is wrong with the data set, where a researcher's editor can jump to it.
 *
 * @param file the file's path below the data set's folder
 * @param line counted from 1; 0 when the problem is the file itself
 * @param column counted from 1; 0 when the problem is the file itself
 * @param message what is wrong and what is allowed, in one sentence
 */
record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    static Problem ofFile(String file, String message) {
        return new Problem(file, 0, 0, message);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line + ":" + column) + ": " + message;
    }
}
