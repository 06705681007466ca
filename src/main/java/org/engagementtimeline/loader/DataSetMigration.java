package org.engagementtimeline.loader;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.DataSetCheck;
import org.engagementtimeline.dataset.DataSetException;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Memory;
import org.engagementtimeline.dataset.Problem;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.dataset.SeedFolder;
import org.engagementtimeline.dataset.SeedRecords;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Loads the data set as a repeatable migration of Flyway, in one transaction. A migration without a version runs after all
 * others, and only if its checksum has changed. The checksum is that of the files.
 */
@Component
@EnableConfigurationProperties(DataSetProperties.class)
class DataSetMigration implements JavaMigration {

    private static final Logger log = LoggerFactory.getLogger(DataSetMigration.class);

    private static final int SECONDS = 5;

    private final @Nullable String folder;
    private @Nullable Checksum checksum;
    private final boolean watched;
    private final Memory memory;
    private List<SeedFile> files = List.of();
    private List<Problem> warnings = List.of();
    private final boolean mayReplace;
    private final Progress progress;

    @Autowired
    DataSetMigration(DataSetProperties properties, SeedsProperties seeds) {
        this(properties, seeds, new Progress());
    }

    DataSetMigration(DataSetProperties properties, SeedsProperties seeds, Progress progress) {
        this.watched = seeds.watch();
        this.memory = new Memory(watched);
        this.mayReplace = seeds.replace();
        this.progress = progress;
        this.folder = properties.seeds();
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
        // Not before it is asked for, because a folder that cannot be read is a problem of the data set.
        if (checksum == null) {
            if (watched) { // it has probably changed, and is loaded next
                files = SeedFolder.read(folder, files);
            }
            checksum = Checksum.of(watched ? files.stream() : SeedFolder.files(folder));
        }
        return checksum.forFlyway();
    }

    /** Looks at the files again when it is next asked whether they changed. */
    void lookAgain() {
        checksum = null;
    }

    /** Remembers what is loaded, so that the first change of a watched folder takes no longer than the next ones. */
    void prepare() {
        if (watched && memory.isEmpty()) {
            DataSetCheck check = DataSetCheck.of(files, memory, progress);
            if (check.problems().isEmpty()) {
                RecordWriter.prepare(check.dataSet(), progress);
            }
        }
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** @throws DataSetException with all problems of the files; the record then stays as it was */
    @Override
    public void migrate(Context context) {
        progress.begin("reading the folder");
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("data-set-progress-"));
        try {
            logEachTime(clock, progress);
            List<SeedFile> read = watched ? files : SeedFolder.read(folder);
            DataSetCheck check = DataSetCheck.of(read, memory, progress);
            SeedRecords dataSet = check.dataSet();
            if (checksum != null && !checksum.revision().equals(dataSet.revision())) {
                throw new DataSetException(List.of(Problem.ofFile(
                        String.valueOf(folder), "the files changed while they were read; load them again")));
            }
            List<Problem> found = check.warnings();
            if (!found.equals(warnings)) {
                warnings = found;
                warnings.forEach(warning -> log.warn("Data set: {}", warning));
            }
            JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
            if (!mayReplace) {
                refuseOlder(dataSet.get(RecordType.DATASET, "dataset"), database);
            }
            RecordWriter.write(dataSet, database, progress);
            log.info(
                    "Loaded data set revision {} from {} files",
                    dataSet.revision().substring(0, 12),
                    read.size());
        } catch (DataIntegrityViolationException refused) {
            // A rule that only the database checks. Its message names the constraint and the values.
            throw new DataSetException(List.of(Problem.ofFile(
                    "the data set",
                    "the database refuses it: "
                            + String.valueOf(refused.getMostSpecificCause().getMessage())
                                    .replaceAll("\\s+", " "))));
        } finally {
            clock.shutdownNow();
        }
        progress.begin("committing");
    }

    /** Says how far a load is. A load that takes less than the first few seconds logs nothing. */
    static void logEachTime(ScheduledExecutorService clock, Progress progress) {
        clock.scheduleAtFixedRate(
                () -> log.info("Loading the data set: {}", progress), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** The same data set in an older version is more likely an instance that was forgotten than an intention. */
    private static void refuseOlder(Seed description, JdbcTemplate database) {
        String version = description.at("version").text();
        database.queryForList(
                        "select version from data_set where id = ? and"
                                + " string_to_array(version, '.')::integer[] > string_to_array(?, '.')::integer[]",
                        String.class,
                        description.at("id").text(),
                        version)
                .forEach(newer -> {
                    throw new DataSetException(List.of(Problem.ofFile(
                            RecordType.DATASET.path(),
                            "version " + version + " is older than " + newer
                                    + ", which the database holds; set timeline.seeds.replace=true to go back to it")));
                });
    }
}
