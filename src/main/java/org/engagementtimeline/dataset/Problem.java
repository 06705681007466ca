package org.engagementtimeline.dataset;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

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
 * @param place the first, if it is in several places
 * @param message what is wrong and what is allowed, in one sentence
 * @param also the other places that a reader has to see: where the same is wrong, or what a duplicate repeats
 */
public record Problem(@JsonUnwrapped Place place, String message, List<Place> also) implements Comparable<Problem> {

    private static final int MOST_LISTED = 5;

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> !problem.place().isWholeFile())
            .thenComparing(Problem::place)
            .thenComparing(Problem::message);

    Problem(Place place, String message) {
        this(place, message, List.of());
    }

    public static Problem ofFile(String file, String message) {
        return new Problem(new Place(file, 0, 0), message);
    }

    /** In order, and as one what is wrong in the same way in several places. */
    static List<Problem> grouped(Collection<Problem> problems) {
        return problems.stream()
                .collect(groupingBy(
                        // Duplicates in different files have nothing to do with each other.
                        problem -> problem.message()
                                + (problem.also().isEmpty()
                                        ? ""
                                        : problem.place().file()),
                        collectingAndThen(toCollection(TreeSet::new), Problem::joined)))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private static Problem joined(SortedSet<Problem> same) {
        Place first = same.first().place();
        return new Problem(
                first,
                same.first().message(),
                same.stream()
                        .flatMap(problem -> Stream.concat(Stream.of(problem.place()), problem.also().stream()))
                        .filter(place -> !place.equals(first))
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** With its places as seen from where the folder of the data set is named. */
    Problem in(String folder) {
        return new Problem(
                place.in(folder),
                message,
                also.stream().map(other -> other.in(folder)).toList());
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The message and, if there are other places, the first of them. */
    String sentence() {
        return also.isEmpty()
                ? message
                : message + " (also at "
                        + also.stream().limit(MOST_LISTED).map(Place::toString).collect(joining(", "))
                        + (also.size() > MOST_LISTED ? " and " + (also.size() - MOST_LISTED) + " more places" : "")
                        + ")";
    }

    @Override
    public String toString() {
        return place + ": " + sentence();
    }
}
