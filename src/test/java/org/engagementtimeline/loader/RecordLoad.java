package org.engagementtimeline.loader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.History;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.dataset.SeedFolder;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.generated.RecordSink;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database with a generated record, without files. It takes the place of the loader's migration in Flyway's history: under
 * its name and with the checksum that a folder of seeds gives it, so that an application that is started with that folder finds its
 * data set loaded.
 */
public final class RecordLoad implements JavaMigration {

    private final List<SeedFile> files;
    private final String name;
    private final Consumer<RecordSink> record;
    private final Progress progress;

    /**
     * @param seeds the folder with which the application will be started; only its description is loaded
     * @param name what sets this record apart from others of the same folder
     * @param record writes the record
     */
    public RecordLoad(String seeds, String name, Consumer<RecordSink> record, Progress progress) {
        this.files = SeedFolder.read(seeds);
        this.name = name;
        this.record = record;
        this.progress = progress;
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
        RecordWriter.write(
                generated(), new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)), progress);
    }

    private SeedRecords generated() {
        progress.begin("making the record");
        JsonMapper json = new JsonMapper();
        Map<RecordType, Map<String, Seed>> records = new EnumMap<>(RecordType.class);
        record.accept((place, fields) -> {
            RecordType type = RecordType.at(place).orElseThrow();
            Seed seed = type == RecordType.DATASET ? description() : new Seed(place, json.valueToTree(fields));
            String id = type == RecordType.DATASET ? "dataset" : seed.at("id").text();
            records.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(id, seed);
        });
        return new SeedRecords(records, History.NONE, revision());
    }

    private Seed description() {
        return files.stream()
                .filter(file -> file.path().equals(RecordType.DATASET.path()))
                .findFirst()
                .orElseThrow()
                .parse(new ArrayList<>());
    }

    private String revision() {
        List<SeedFile> named = new ArrayList<>(files);
        named.add(new SeedFile("name", name.getBytes(StandardCharsets.UTF_8)));
        return Checksum.of(named.stream()).revision();
    }
}
