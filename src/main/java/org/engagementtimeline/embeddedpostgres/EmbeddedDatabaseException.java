package org.engagementtimeline.embeddedpostgres;

import org.jspecify.annotations.Nullable;

/**
 * Tells the person who starts the application why its own PostgreSQL cannot run, and what they can do about it.
 *
 * <p>The message is one sentence that names the folder or the platform; nothing is thrown as this type that a person could
 * not set right.
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

    /** A failure that another folder avoids. */
    static EmbeddedDatabaseException ofFolder(String message, String firstAdvice, @Nullable Throwable cause) {
        return new EmbeddedDatabaseException(
                message, firstAdvice + ", or " + ANOTHER_FOLDER + ", or " + ANOTHER_SERVER + ".", cause);
    }

    /** A failure that only another server avoids. */
    static EmbeddedDatabaseException ofPlatform(String message, String firstAdvice, @Nullable Throwable cause) {
        return new EmbeddedDatabaseException(message, firstAdvice + ", or " + ANOTHER_SERVER + ".", cause);
    }

    /** What to do, as one sentence. */
    String action() {
        return action;
    }
}
