package org.engagementtimeline.search;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what an administrator can do if the server lacks the extensions that the search needs. */
class MissingExtensionFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** The error code that the migration sets. */
    private static final String MISSING = "ET001";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (!MISSING.equals(cause.getSQLState())) {
            return null;
        }
        return new FailureAnalysis(
                "The search needs the PostgreSQL extensions unaccent and pg_trgm, and the server refuses them: "
                        + String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + ".",
                "Install PostgreSQL's contrib package on the server, and as the database's owner or administrator run"
                        + " “create extension unaccent” and “create extension pg_trgm” in it; then start again.",
                cause);
    }
}
