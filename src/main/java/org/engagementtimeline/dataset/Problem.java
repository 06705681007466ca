package org.engagementtimeline.dataset;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something that is wrong with the data set, or seems to be. What concerns whole files comes first, because other problems may
 * follow from it.
 *
 * @param position the first, if there are several
 * @param message what is wrong and what is allowed, in one sentence
 * @param elsewhere the other positions to look at: where the same is wrong, or what a duplicate repeats
 */
public record Problem(
        @JsonUnwrapped FilePosition position,
        String message,
        @JsonProperty("also") List<FilePosition> elsewhere) implements Comparable<Problem> {

    private static final int MOST_LISTED = 5;

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> !problem.position().isWholeFile())
            .thenComparing(Problem::position)
            .thenComparing(Problem::message);

    Problem(FilePosition position, String message) {
        this(position, message, List.of());
    }

    public static Problem ofFile(String file, String message) {
        return new Problem(new FilePosition(file, 0, 0), message);
    }

    /** Sorted. The same message in several files or lines becomes one problem. */
    static List<Problem> grouped(Collection<Problem> problems) {
        return problems.stream()
                .collect(groupingBy(
                        // Duplicates in different files have nothing to do with each other.
                        problem -> problem.message()
                                + (problem.elsewhere().isEmpty()
                                        ? ""
                                        : problem.position().file()),
                        collectingAndThen(toCollection(TreeSet::new), Problem::joined)))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private static Problem joined(SortedSet<Problem> same) {
        FilePosition first = same.first().position();
        return new Problem(
                first,
                same.first().message(),
                same.stream()
                        .flatMap(problem -> Stream.concat(Stream.of(problem.position()), problem.elsewhere().stream()))
                        .filter(position -> !position.equals(first))
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** With paths that begin with the folder of the data set. */
    Problem in(String folder) {
        return new Problem(
                position.in(folder),
                message,
                elsewhere.stream().map(other -> other.in(folder)).toList());
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The message and, if there are other positions, the first five of them. */
    String sentence() {
        String listed = elsewhere.stream()
                .limit(MOST_LISTED)
                .map(FilePosition::toString)
                .collect(joining(", "));
        int more = elsewhere.size() - MOST_LISTED;
        String rest = more > 0 ? " and " + more + " more places" : "";
        return elsewhere.isEmpty() ? message : message + " (also at " + listed + rest + ")";
    }

    @Override
    public String toString() {
        return position + ": " + sentence();
    }
}
