package org.engagementtimeline.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that met a bad data set with the list of its problems in place of a stack trace. */
class DataSetFailureAnalyzer extends AbstractFailureAnalyzer<DataSetException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataSetException cause) {
        int count = cause.problems().size();
        return new FailureAnalysis(
                "The data set has " + (count == 1 ? "one problem" : count + " problems")
                        + ", so nothing of it was loaded:" + System.lineSeparator() + System.lineSeparator()
                        + cause.getMessage(),
                "Mend the files and start again; the database still holds the last data set that was whole.",
                cause);
    }
}
