package org.engagementtimeline.httpcache;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second which version is current, because another instance may have loaded another revision. Remembers since
 * when the database has not answered. Its callers never wait for the database.
 */
@Component
@EnableScheduling
class ContentVersionMonitor {

    private static final int MILLISECONDS_BETWEEN_QUERIES = 1_000;

    private final JdbcClient database;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable ContentVersion version;
    private volatile @Nullable Instant lastAnswer;
    private volatile boolean reachable;

    /** Lazy, because the server creates its filters before the record is loaded, and a failed load is reported better later. */
    ContentVersionMonitor(@Lazy JdbcClient database) {
        this.database = database;
    }

    @Scheduled(fixedDelay = MILLISECONDS_BETWEEN_QUERIES)
    void update() {
        try {
            version = database.sql("select revision, loaded_at from data_set")
                    .query((row, number) -> new ContentVersion(
                            row.getString("revision"),
                            row.getTimestamp("loaded_at").toInstant(),
                            LocalDate.now(clock)))
                    .single();
            lastAnswer = clock.instant();
            reachable = true;
        } catch (DataAccessException unreachable) {
            reachable = false;
        }
    }

    /** The version that was current when the database last answered. Empty until it first answers. */
    Optional<ContentVersion> version() {
        return Optional.ofNullable(version);
    }

    /** When the database last answered, if it does not answer now. */
    Optional<Instant> unreachableSince() {
        return reachable ? Optional.empty() : Optional.ofNullable(lastAnswer);
    }
}
