package org.engagementtimeline.loader;

import java.util.List;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.DataSet;
import org.engagementtimeline.dataset.DataSetException;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Problem;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.SeedFile;
import org.engagementtimeline.dataset.SeedFolder;
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
import org.springframework.stereotype.Component;

/**
 * Loads the data set as a repeatable migration of Flyway, in one transaction. A migration without a version runs after all
 * others, and only if its checksum has changed. The checksum is that of the files.
 */
@Component
@EnableConfigurationProperties(DataSetProperties.class)
class DataSetMigration implements JavaMigration {

    private static final Logger log = LoggerFactory.getLogger(DataSetMigration.class);

    private final @Nullable String folder;
    private final Checksum checksum;
    private final Progress progress;

    @Autowired
    DataSetMigration(DataSetProperties properties) {
        this(properties, new Progress());
    }

    DataSetMigration(DataSetProperties properties, Progress progress) {
        this.progress = progress;
        this.folder = properties.seeds();
        this.checksum = Checksum.of(SeedFolder.files(folder));
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
        return checksum.forFlyway();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** @throws DataSetException with all problems of the files; the record then stays as it was */
    @Override
    public void migrate(Context context) {
        progress.begin("reading the folder");
        try (ProgressLog progressLog = new ProgressLog(progress)) {
            List<SeedFile> files = SeedFolder.read(folder);
            DataSet dataSet = DataSet.of(files, progress);
            RecordWriter.write(
                    dataSet, new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)), progress);
            log.info(
                    "Loaded data set revision {} from {} files",
                    dataSet.revision().substring(0, 12),
                    files.size());
        } catch (DataIntegrityViolationException refused) {
            // A rule that only the database checks. Its message names the constraint and the values.
            throw new DataSetException(List.of(Problem.ofFile(
                    "the data set",
                    "the database refuses it: "
                            + String.valueOf(refused.getMostSpecificCause().getMessage())
                                    .replaceAll("\\s+", " "))));
        }
        progress.begin("committing");
    }
}
