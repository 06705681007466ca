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
 * Knows which edition is current, by asking the database every second whether another instance has loaded another revision,
 * and since when it has not answered. Whoever asks here never waits for the database.
 */
@Component
@EnableScheduling
class CurrentEdition {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final JdbcClient database;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Edition edition;
    private volatile @Nullable Instant lastSeen;
    private volatile boolean answers;

    /** The server asks for its filters before the record is loaded, and a failure of that is told better later. */
    CurrentEdition(@Lazy JdbcClient database) {
        this.database = database;
    }

    @Scheduled(fixedDelay = MILLISECONDS_BETWEEN_LOOKS)
    void look() {
        try {
            edition = database.sql("select revision, loaded_at from data_set")
                    .query((row, number) -> new Edition(
                            row.getString("revision"),
                            row.getTimestamp("loaded_at").toInstant(),
                            LocalDate.now(clock)))
                    .single();
            lastSeen = clock.instant();
            answers = true;
        } catch (DataAccessException unreachable) {
            answers = false;
        }
    }

    /** The edition that was current when the database last answered; none before it has. */
    Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /** When the database last answered, if it does no more. */
    Optional<Instant> unseenSince() {
        return answers ? Optional.empty() : Optional.ofNullable(lastSeen);
    }
}
