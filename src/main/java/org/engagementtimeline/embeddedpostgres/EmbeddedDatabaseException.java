package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/**
 * Tells the person who starts the application why the embedded PostgreSQL cannot run, and what they can do.
 *
 * <p>The message is one sentence and names the folder or the platform. This type is only for failures that a person can fix.
 */
class EmbeddedDatabaseException extends RuntimeException {

    private static final String ANOTHER_FOLDER = "choose another folder with timeline.database.folder";
    private static final String ANOTHER_SERVER =
            "use a PostgreSQL server of your own by setting SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                    + " SPRING_DATASOURCE_PASSWORD";

    private final String action;

    EmbeddedDatabaseException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** A failure that does not happen with another folder. */
    static EmbeddedDatabaseException ofFolder(String message, String firstAdvice, @Nullable Throwable cause) {
        return new EmbeddedDatabaseException(
                message, firstAdvice + ", or " + ANOTHER_FOLDER + ", or " + ANOTHER_SERVER + ".", cause);
    }

    /** A failure that does not happen with another server. */
    static EmbeddedDatabaseException ofPlatform(String message, String firstAdvice, @Nullable Throwable cause) {
        return new EmbeddedDatabaseException(message, firstAdvice + ", or " + ANOTHER_SERVER + ".", cause);
    }

    /** What the person can do, in one sentence. */
    String action() {
        return action;
    }
}
