package org.engagementtimeline.dataset;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reports all problems of a data set at once. A data set with a problem changes nothing. */
public class DataSetException extends RuntimeException {

    private final transient List<Problem> problems;

    public DataSetException(Collection<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** For a reader: "one problem" or "3 problems". */
    public String count() {
        return problems.size() == 1 ? "one problem" : problems.size() + " problems";
    }

    public List<Problem> problems() {
        return problems;
    }
}
