package org.engagementtimeline.loader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.DataSet;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.dataset.SeedFolder;
import org.engagementtimeline.generated.RecordSink;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database with a generated record as it is made, so that any number of engagements takes the same memory. It takes
 * the place of the loader's migration in Flyway's history: under its name and with the checksum that a folder of seeds gives
 * it, so that an application that is started with that folder finds its data set loaded.
 */
public final class RecordLoad implements JavaMigration {

    /** How the names of the tables begin that are filled from the others. */
    private static final List<String> DERIVED = List.of("search_", "ledger_", "timeline_", "people_", "rounds_");

    private static final int RECORDS_AT_A_TIME = 500;

    /** Nothing that a generator makes refers to an earlier engagement than these. */
    private static final int ENGAGEMENTS_REMEMBERED = 1_000;

    private final List<SeedFile> files;
    private final String name;
    private final Consumer<RecordSink> record;
    private final Consumer<String> step;

    /**
     * @param seeds the folder with which the application will be started; only its description is loaded
     * @param name what sets this record apart from others of the same folder
     * @param record writes the record
     * @param step is told what begins
     */
    public RecordLoad(String seeds, String name, Consumer<RecordSink> record, Consumer<String> step) {
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
        ConstraintCheck.writeThenCheck(
                database, tables.stream().filter(table -> !derived(table)).toList(), () -> {
                    Rows rows = Tables.ofTheRecord();
                    record.accept(new Streamed(rows, database));
                    rows.send(database);
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

    /** Every record becomes rows at once, and is forgotten unless a later one may refer to it. */
    private final class Streamed implements RecordSink {

        private final JsonMapper json = new JsonMapper();
        private final Map<RecordType, Map<String, Seed>> remembered = new EnumMap<>(RecordType.class);
        private final Map<RecordType, Integer> ordinals = new EnumMap<>(RecordType.class);
        private final Rows rows;
        private final JdbcTemplate database;
        private final RecordWriter writer;
        private int records;

        Streamed(Rows rows, JdbcTemplate database) {
            this.rows = rows;
            this.database = database;
            this.writer = new RecordWriter(new DataSet(remembered, revision()), rows);
            remembered.put(RecordType.ENGAGEMENT, new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seed> eldest) {
                    return size() > ENGAGEMENTS_REMEMBERED;
                }
            });
        }

        @Override
        public void add(String place, Map<String, Object> fields) {
            RecordType kind = RecordType.at(place).orElseThrow();
            Seed seed = kind == RecordType.DATASET ? description() : new Seed(place, json.valueToTree(fields));
            if (kind == RecordType.ENGAGEMENT || !kind.isFolder()) {
                remembered
                        .computeIfAbsent(kind, any -> new LinkedHashMap<>())
                        .put(seed.at("id").text(), seed);
            }
            writer.write(kind, seed, ordinals.merge(kind, 1, Integer::sum) - 1);
            if (++records % RECORDS_AT_A_TIME == 0) {
                rows.send(database);
            }
        }
    }

    private Seed description() {
        return files.stream()
                .filter(file -> file.path().equals(RecordType.DATASET.path()))
                .findFirst()
                .orElseThrow()
                .parse();
    }

    private String revision() {
        List<SeedFile> named = new ArrayList<>(files);
        named.add(new SeedFile("name", name.getBytes(StandardCharsets.UTF_8)));
        return Checksum.of(named.stream()).revision();
    }
}
