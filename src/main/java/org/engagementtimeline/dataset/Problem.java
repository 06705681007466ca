package org.engagementtimeline.dataset;

import java.util.Comparator;

/**
 * One problem of the data set, with the position that an editor can jump to.
 *
 * @param file the path of the file, relative to the folder of the data set
 * @param line counted from 1; 0 if the problem is the whole file
 * @param column counted from 1; 0 if the problem is the whole file
 * @param message what is wrong and what is allowed, in one sentence
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    public static Problem ofFile(String file, String message) {
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
