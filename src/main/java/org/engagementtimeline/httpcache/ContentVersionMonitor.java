package org.engagementtimeline.httpcache;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.engagementtimeline.evidence.DataSetReloaded;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second which version is current, because another instance may have loaded another revision. Remembers since
 * when the database has not answered. It has a connection of its own, so that a full pool does not look like a lost database. For the
 * same reason it replaces Spring Boot's database health check. Readers never wait for it.
 */
@Component("dbHealthContributor")
@EnableScheduling
class ContentVersionMonitor implements HealthIndicator, DisposableBean {

    private static final int MILLISECONDS_BETWEEN_QUERIES = 1_000;
    private static final int SECONDS_UNTIL_AWAY = 2;

    private final DataSource pool;
    private final Clock clock = Clock.systemUTC();
    private @Nullable SingleConnectionDataSource connection;
    private volatile @Nullable ContentVersion version;
    private volatile @Nullable Instant lastAnswer;
    private volatile boolean reachable;

    /** @param pool of the pages; lazy, because the server creates its filters before the database is started */
    ContentVersionMonitor(@Lazy DataSource pool) {
        this.pool = pool;
    }

    @EventListener(DataSetReloaded.class)
    @Scheduled(fixedDelay = MILLISECONDS_BETWEEN_QUERIES)
    synchronized void update() {
        try {
            JdbcTemplate database = new JdbcTemplate(connection());
            database.setQueryTimeout(SECONDS_UNTIL_AWAY);
            version = JdbcClient.create(database)
                    .sql("select revision, loaded_at from data_set")
                    .query((row, number) -> new ContentVersion(
                            row.getString("revision"),
                            row.getTimestamp("loaded_at").toInstant(),
                            LocalDate.now(clock)))
                    .single();
            lastAnswer = clock.instant();
            reachable = true;
        } catch (DataAccessException | SQLException unreachable) {
            reachable = false;
            destroy();
        }
    }

    private SingleConnectionDataSource connection() throws SQLException {
        if (connection == null) {
            connection = new SingleConnectionDataSource(unpooled().getConnection(), true);
        }
        return connection;
    }

    /** Where the pool of the pages gets its connections from. */
    private DataSource unpooled() throws SQLException {
        HikariDataSource pages = pool.unwrap(HikariDataSource.class);
        if (pages.getDataSource() != null) {
            return pages.getDataSource();
        }
        DriverManagerDataSource server =
                new DriverManagerDataSource(pages.getJdbcUrl(), pages.getUsername(), pages.getPassword());
        Properties properties = new Properties();
        properties.putAll(pages.getDataSourceProperties());
        // A server that is cut off does not even refuse.
        properties.setProperty("connectTimeout", String.valueOf(SECONDS_UNTIL_AWAY));
        properties.setProperty("socketTimeout", String.valueOf(SECONDS_UNTIL_AWAY));
        server.setConnectionProperties(properties);
        return server;
    }

    @Override
    public synchronized void destroy() {
        if (connection != null) {
            connection.destroy();
            connection = null;
        }
    }

    /** What the last query said, at most a second ago: many probes at once must not all wait for a database that is away. */
    @Override
    public Health health() {
        if (version == null) {
            update();
        }
        return (reachable ? Health.up() : Health.down()).build();
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
