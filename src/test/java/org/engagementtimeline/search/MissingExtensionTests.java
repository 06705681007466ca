package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server on which the account of the application may not create extensions: a role without rights in the database. */
class MissingExtensionTests {

    private static final String DATABASE = "without_extensions";
    private static final String ROLE = "may_not_create";

    private final JdbcTemplate administrator = new JdbcTemplate(new DriverManagerDataSource(
            System.getProperty("spring.datasource.url"),
            System.getProperty("spring.datasource.username"),
            System.getProperty("spring.datasource.password")));

    private final String url =
            System.getProperty("spring.datasource.url").replaceFirst("/[^/?]+(\\?|$)", "/" + DATABASE + "$1");

    @BeforeEach
    void makeADatabaseForARoleThatMayOnlyUseASchema() {
        drop();
        administrator.execute("create role " + ROLE + " login password 'secret'");
        administrator.execute("create database " + DATABASE);
        new JdbcTemplate(new DriverManagerDataSource(
                        url,
                        System.getProperty("spring.datasource.username"),
                        System.getProperty("spring.datasource.password")))
                .execute("create schema timeline authorization " + ROLE);
    }

    @AfterEach
    void drop() {
        administrator.execute("drop database if exists " + DATABASE);
        administrator.execute("drop role if exists " + ROLE);
    }

    @Test
    void endsTheStartWithWhatIsMissingAndWhatToDo() {
        Throwable failure = catchThrowable(() -> Flyway.configure()
                .dataSource(url, ROLE, "secret")
                .schemas("timeline")
                .load()
                .migrate());

        FailureAnalysis analysis = new MissingExtensionFailureAnalyzer().analyze(failure);
        assertThat(analysis.getDescription())
                .startsWith("The search needs the PostgreSQL extensions unaccent and pg_trgm")
                .contains("extension unaccent can not be created: permission denied");
        assertThat(analysis.getAction()).contains("create extension pg_trgm");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new MissingExtensionFailureAnalyzer().analyze(new java.sql.SQLException("other", "42601")))
                .isNull();
    }
}
