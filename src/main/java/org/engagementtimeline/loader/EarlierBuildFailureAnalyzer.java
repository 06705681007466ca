package org.engagementtimeline.loader;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one sentence with what to do instead of a stack trace. */
class EarlierBuildFailureAnalyzer extends AbstractFailureAnalyzer<EarlierBuildException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EarlierBuildException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Name an empty database in spring.datasource.url, or empty this one (drop schema public cascade;"
                        + " create schema public), and start again: the record is loaded from the data set.",
                cause);
    }
}
