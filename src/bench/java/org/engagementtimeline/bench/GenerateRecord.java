package org.engagementtimeline.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.engagementtimeline.embeddedpostgres.LoadedServer;
import org.engagementtimeline.generated.GeneratedRecord;
import org.engagementtimeline.loader.RecordLoad;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a database with an invented record, as {@code docs/benchmarks.md} tells. */
public final class GenerateRecord {

    /** With which the application is started to serve what is in the database. */
    private static final String SEEDS = "src/bench/seeds";

    private GenerateRecord() {}

    /**
     * @param arguments how many engagements; a folder for the embedded server, or a JDBC address with user and password in
     *     it; the seed's number (1)
     */
    public static void main(String... arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        int engagements = Integer.parseInt(arguments[0]);
        String target = arguments[1];
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        if (target.startsWith("jdbc:")) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(target);
            fill(database, engagements, seed);
            return;
        }
        try (LoadedServer server = LoadedServer.start(target)) {
            fill(server.connection(), engagements, seed);
        }
    }

    /** Tells the terminal which step of the load begins. */
    private static final class LoadProgress extends org.engagementtimeline.dataset.Progress {

        private final Progress terminal;

        LoadProgress(Progress terminal) {
            this.terminal = terminal;
        }

        @Override
        public void begin(String name, int all) {
            super.begin(name, all);
            terminal.step(name);
        }
    }

    private static void fill(PGSimpleDataSource database, int engagements, long seed) {
        Instant begun = Instant.now();
        Progress progress = new Progress(engagements);
        LoadProgress steps = new LoadProgress(progress);
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new RecordLoad(
                        SEEDS,
                        engagements + " engagements of seed " + seed,
                        sink -> new GeneratedRecord(engagements, seed).writeTo(sink, progress::done),
                        steps))
                .load()
                .migrate();
        JdbcTemplate tables = new JdbcTemplate(database);
        progress.step("vacuum");
        tables.execute("vacuum (analyze)");
        progress.endStep();
        System.out.printf(
                "%,d engagements in %,d s, %,d MB; serve them with --timeline.seeds=%s%n",
                engagements,
                Duration.between(begun, Instant.now()).toSeconds(),
                tables.queryForObject("select pg_database_size(current_database()) / 1000000", Long.class),
                SEEDS);
    }
}
