package org.engagementtimeline.loader;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Recognises the tables of an earlier build. Before the first release the migrations were written anew, so such tables cannot be
 * brought up to date. On the embedded server, which belongs to the application, they are dropped and filled again from the seeds.
 * On any other server the application does not start, because something else may be in that database.
 */
final class EarlierBuild {

    private static final Logger log = LoggerFactory.getLogger(EarlierBuild.class);

    private static final String EMPTY = """
            do $$ begin execute format('drop schema %1$I cascade; create schema %1$I', current_schema()); end $$
            """;

    private EarlierBuild() {}

    /** @throws EarlierBuildException if a server other than the embedded one has the tables of an earlier build */
    static void replace(Flyway flyway, boolean embedded) {
        if (Arrays.stream(flyway.info().applied()).noneMatch(EarlierBuild::changed)) {
            return;
        }
        if (!embedded) {
            throw new EarlierBuildException();
        }
        log.info("The database is that of an earlier build. It is filled again from the data set.");
        new JdbcTemplate(flyway.getConfiguration().getDataSource()).execute(EMPTY);
    }

    private static boolean changed(MigrationInfo applied) {
        return applied.isVersioned() && !applied.isChecksumMatching();
    }
}
