package org.engagementtimeline.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Takes the place of the loader's migration in Flyway's history: under its name and with the checksum that a folder of
 * seeds gives it, so that an application that is started with that folder finds its data set loaded.
 *
 * <p>In one transaction, as the loader, but each row sent when it is made.
 */
public final class RecordLoad implements JavaMigration {

    /** How the names of the tables begin that are filled from the others. */
    private static final List<String> DERIVED = List.of("search_", "ledger_", "timeline_", "people_", "rounds_");

    private final List<SeedFile> files;
    private final String name;
    private final Consumer<CopiedRows> record;
    private final Consumer<String> step;

    /**
     * @param seeds the folder with which the application will be started
     * @param name what sets this record apart from others of the same folder
     * @param record adds the rows of every table but {@code data_set}'s
     * @param step is told what begins
     */
    public RecordLoad(String seeds, String name, Consumer<CopiedRows> record, Consumer<String> step) {
        this.files = SeedFolder.read(seeds);
        this.name = name;
        this.record = record;
        this.step = step;
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "data set";
    }

    @Override
    public Integer getChecksum() {
        return Checksum.of(files.stream()).forFlyway();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        database.execute("set local work_mem = '256MB'");
        database.execute("set local hash_mem_multiplier = 4");
        List<String> tables = database.queryForList(
                "select format('%I', relname) from pg_class where relnamespace = current_schema()::regnamespace"
                        + " and relkind = 'r' and relname <> 'flyway_schema_history'",
                String.class);
        database.execute("truncate " + String.join(", ", tables));
        ConstraintCheck.hold(
                database, tables.stream().filter(table -> !derived(table)).toList(), () -> {
                    CopiedRows rows = new CopiedRows(database);
                    describe(rows);
                    record.accept(rows);
                    rows.finish();
                    step.accept("statistics");
                    tables.forEach(table -> database.execute("analyze " + table));
                    step.accept("keys and indexes");
                });
        step.accept("timeline index");
        TimelineIndex.fill(database);
        step.accept("search documents");
        SearchIndex.fill(database);
        step.accept("ledger");
        LedgerIndex.fill(database);
        step.accept("people and rounds");
        PeopleIndex.fill(database);
        RoundsIndex.fill(database);
        step.accept("commit");
    }

    /** Whether a table is filled from the others. */
    private static boolean derived(String table) {
        return DERIVED.stream().anyMatch(table::startsWith);
    }

    private void describe(CopiedRows rows) {
        Seed described = files.stream()
                .filter(file -> file.path().equals("dataset.yaml"))
                .findFirst()
                .orElseThrow()
                .parse();
        List<SeedFile> named = new ArrayList<>(files);
        named.add(new SeedFile("name", name.getBytes(StandardCharsets.UTF_8)));
        rows.add(
                "data_set",
                described.at("title").text(),
                described.at("description").text(),
                described.at("version").text(),
                Checksum.of(named.stream()).revision(),
                described.at("publisher").textOrNull(),
                described.at("licence").textOrNull(),
                described.at("gaps").elements().stream().map(Seed::text).toArray(String[]::new));
    }
}
