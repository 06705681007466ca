package org.engagementtimeline.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts a real PostgreSQL for the application if {@code spring.datasource.url} names no server.
 *
 * <p>Spring Boot builds the connection pool, the migrations and JPA on these {@link JdbcConnectionDetails}. They all depend on it, so
 * Spring stops the server after them, and releases the folder last.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoServerNamed.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    DatabaseFolder databaseFolder(DatabaseSettings settings) {
        return DatabaseFolder.open(settings.folder());
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseFolder folder) throws IOException {
        EmbeddedPostgres server = EmbeddedServer.start(folder, Map.of());
        LOG.info(
                "An embedded PostgreSQL {} keeps the data in {} and listens on port {} of this machine only;"
                        + " set timeline.database.folder to keep them elsewhere,"
                        + " or SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to use another server.",
                DatabaseFolder.MAJOR_VERSION,
                folder.path(),
                server.getPort());
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres server, DatabaseFolder folder) throws IOException {
        return EmbeddedServer.connectionTo(server, EmbeddedServer.password(folder));
    }

    /** Matches if {@code spring.datasource.url} is absent, or blank as an empty variable of a compose file makes it. */
    static class NoServerNamed extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
            return new ConditionOutcome(
                    !named,
                    ConditionMessage.forCondition("No PostgreSQL server named")
                            .because("spring.datasource.url is " + (named ? "set" : "absent or blank")));
        }
    }
}
