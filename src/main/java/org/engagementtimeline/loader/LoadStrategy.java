package org.engagementtimeline.loader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.DataSetException;
import org.engagementtimeline.dataset.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the tables and the record up to date when the application starts. A data set with problems never takes a good record off
 * the air: the record stays as it is, and the problems are logged and reported in the health of the application. Nothing of such a
 * set is recorded as applied, so it is tried again at the next start.
 */
@Component
@EnableConfigurationProperties(SeedsProperties.class)
class LoadStrategy implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(LoadStrategy.class);

    private static final String EMPTY = """
            do $$ begin execute format('drop schema %1$I cascade; create schema %1$I', current_schema()); end $$
            """;

    private final boolean embedded;
    private final boolean oneAccount;
    private final boolean strict;
    private volatile List<Problem> problems = List.of();

    LoadStrategy(
            @Value("${spring.datasource.url:}") String url,
            @Value("${spring.flyway.user:}") String owner,
            SeedsProperties properties) {
        this.embedded = url.isBlank();
        this.oneAccount = !embedded && owner.isBlank();
        this.strict = properties.strict();
    }

    /** Of the data set that was refused; none if the record is that of the files. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * @throws EarlierBuildException if a server other than the embedded one has the tables of an earlier build
     * @throws DataSetException if the data set has problems, and there is no record yet or the application is to be strict
     */
    @Override
    public void migrate(Flyway flyway) {
        if (oneAccount) {
            log.warn(
                    "Pages are read with the account that writes the record. Name that account in spring.flyway.user and"
                            + " .password, and one that only reads in spring.datasource.username and .password.");
        }
        load(
                () -> {
                    replaceEarlierBuild(flyway, embedded);
                    flyway.migrate();
                },
                refused -> {
                    if (strict || !holdsRecord(flyway)) {
                        throw refused;
                    }
                });
    }

    /**
     * Before the first release the migrations were written anew, so the tables of an earlier build cannot be brought up to date. On the
     * embedded server, which belongs to the application, they are dropped and filled again from the seeds. On any other server the
     * application does not start, because something else may be in that database.
     *
     * @throws EarlierBuildException if a server other than the embedded one has the tables of an earlier build
     */
    static void replaceEarlierBuild(Flyway flyway, boolean embedded) {
        if (Arrays.stream(flyway.info().applied())
                .noneMatch(applied -> applied.isVersioned() && !applied.isChecksumMatching())) {
            return;
        }
        if (!embedded) {
            throw new EarlierBuildException();
        }
        log.info("The database is that of an earlier build. It is filled again from the data set.");
        new JdbcTemplate(flyway.getConfiguration().getDataSource()).execute(EMPTY);
    }

    /** Loads the files again if they changed, while the record is being read. */
    void reload(Flyway flyway) {
        load(flyway::migrate, refused -> {});
    }

    private void load(Runnable migration, Consumer<DataSetException> onRefusal) {
        try {
            migration.run();
            problems = List.of();
        } catch (FlywayException | DataSetException failed) {
            DataSetException refused = refused(failed).orElseThrow(() -> failed);
            onRefusal.accept(refused);
            if (!problems.equals(refused.problems())) {
                log.error(
                        "The data set has {}, so the record stays as it was:{}{}",
                        refused.count(),
                        System.lineSeparator(),
                        refused.getMessage());
            }
            problems = refused.problems();
        }
    }

    private static Optional<DataSetException> refused(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataSetException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    /** In the schema of the migrations, which need not be the one that the session looks into first. */
    private static boolean holdsRecord(Flyway flyway) {
        String schema = Stream.of(flyway.getConfiguration().getSchemas())
                .findFirst()
                .map(name -> "\"" + name + "\".")
                .orElse("");
        try {
            return Boolean.TRUE.equals(
                    new JdbcTemplate(flyway.getConfiguration().getDataSource())
                            .queryForObject("select exists (select from " + schema + "data_set)", Boolean.class));
        } catch (DataAccessException noTables) {
            return false;
        }
    }
}
