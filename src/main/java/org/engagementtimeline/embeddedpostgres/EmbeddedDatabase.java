package org.engagementtimeline.embeddedpostgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.StringUtils;

/**
 * Starts a real PostgreSQL for the application if {@code spring.datasource.url} is absent, or blank, as when a compose file
 * passes an empty variable.
 *
 * <p>The pool connects as the reader, Flyway and the loader as the owner. Both depend on the server, so Spring stops it after them.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoDatasourceUrl.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(DatabaseSettings settings, ApplicationContext context) throws IOException {
        EmbeddedServer server = EmbeddedServer.start(
                settings.folder(), Map.of(), state -> AvailabilityChangeEvent.publish(context, state));
        LOG.info(
                "An embedded PostgreSQL keeps the data in {} and listens on port {} of this machine only;"
                        + " set timeline.database.folder to keep them elsewhere,"
                        + " or SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to use another server.",
                server.folder(),
                server.port());
        return server;
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(current(server::reader));
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer migrationsByTheOwner(EmbeddedServer server) {
        return flyway -> flyway.dataSource(current(server::owner));
    }

    /** Asked for each connection, because address and password change when a dead server starts again. */
    private static DataSource current(Supplier<DataSource> account) {
        return new DelegatingDataSource() {
            @Override
            protected DataSource obtainTargetDataSource() {
                return account.get();
            }
        };
    }

    static class NoDatasourceUrl implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
