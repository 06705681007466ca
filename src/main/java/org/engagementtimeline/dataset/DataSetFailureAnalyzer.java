package org.engagementtimeline.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the problems of a bad data set instead of a stack trace. */
class DataSetFailureAnalyzer extends AbstractFailureAnalyzer<DataSetException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataSetException cause) {
        return new FailureAnalysis(
                "The data set has " + cause.count() + ", so nothing of it was loaded:" + System.lineSeparator()
                        + System.lineSeparator() + cause.getMessage(),
                "Correct the files, or set timeline.seeds to the folder of another data set, and start again. The database still has"
                        + " the last valid data set.",
                cause);
    }
}
