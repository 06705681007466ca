package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/**
 * Tells the person who starts the application why the embedded PostgreSQL cannot run, and what they can do.
 *
 * <p>The message is one sentence and names the folder or the platform. This type is only for failures that a person can fix.
 */
class EmbeddedDatabaseException extends RuntimeException {

    private final String action;

    private EmbeddedDatabaseException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action + ", or use a PostgreSQL server of your own by setting SPRING_DATASOURCE_URL,"
                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
    }

    /** A failure that another folder can fix. */
    static EmbeddedDatabaseException ofFolder(String message, String firstAdvice, @Nullable Throwable cause) {
        return new EmbeddedDatabaseException(
                message, firstAdvice + ", or choose another folder with timeline.database.folder", cause);
    }

    /** A failure that only another server can fix. */
    static EmbeddedDatabaseException ofPlatform(String message, String firstAdvice) {
        return new EmbeddedDatabaseException(message, firstAdvice, null);
    }

    /** What the person can do, in one sentence. */
    String action() {
        return action;
    }
}
