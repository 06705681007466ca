package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.engagementtimeline.dataset.DataSetException;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Problem;
import org.engagementtimeline.dataset.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of the record when the application starts with another data set. */
class LoadStrategyTests {

    private static final String URL = "jdbc:postgresql://database/timeline";
    private static final SeedsProperties LENIENT = new SeedsProperties(false, false, false);

    @TempDir
    Path folder;

    private OwnSchema schema;
    private Seeds seeds;

    @BeforeEach
    void openAnEmptySchema() {
        schema = new OwnSchema("load_strategy_tests");
        seeds = Seeds.copiedTo(folder);
    }

    @AfterEach
    void dropTheSchema() {
        schema.close();
    }

    private LoadStrategy start(SeedsProperties properties) {
        LoadStrategy strategy = new LoadStrategy(URL, "", properties);
        strategy.migrate(schema.flyway(new DataSetMigration(new DataSetProperties(folder.toString()), properties)));
        return strategy;
    }

    private String version() {
        return schema.one("select version from data_set", String.class);
    }

    @Test
    void keepsTheRecordWhenTheFilesHaveProblemsAndReportsThem() {
        start(LENIENT);
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1")
                .with("places.yaml", "within: afghanistan", "within: atlantis");

        LoadStrategy strategy = start(LENIENT);

        assertThat(version()).isEqualTo("2026.11.0");
        assertThat(strategy.problems())
                .extracting(Problem::message)
                .isNotEmpty()
                .allMatch(message -> message.contains("unknown place “atlantis”"));
        assertThat(new DataSetHealth(strategy).health().getDetails())
                .containsEntry(
                        "dataset",
                        "refused, " + strategy.problems().size()
                                + (strategy.problems().size() == 1 ? " problem" : " problems"));
    }

    @Test
    void loadsTheFilesOnceTheyAreMended() {
        start(LENIENT);
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1")
                .with("places.yaml", "within: afghanistan", "within: atlantis");
        start(LENIENT);
        seeds.with("places.yaml", "within: atlantis", "within: afghanistan");

        LoadStrategy strategy = start(LENIENT);

        assertThat(version()).isEqualTo("2026.11.1");
        assertThat(strategy.problems()).isEmpty();
        assertThat(new DataSetHealth(strategy).health().getDetails()).containsEntry("dataset", "loaded");
    }

    @Test
    void keepsTheRecordWhenTheFolderIsGone() {
        start(LENIENT);

        LoadStrategy strategy = new LoadStrategy(URL, "", LENIENT);
        strategy.migrate(schema.flyway(new DataSetMigration(
                new DataSetProperties(folder.resolve("nowhere").toString()), LENIENT)));

        assertThat(version()).isEqualTo("2026.11.0");
        assertThat(strategy.problems()).extracting(Problem::message).allMatch(message -> message.contains("no such"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void warnsOnceIfOneAccountReadsAndWritesOnAnotherServer(CapturedOutput output) {
        DataSetMigration dataSet = new DataSetMigration(new DataSetProperties(folder.toString()), LENIENT);
        new LoadStrategy(URL, "owner", LENIENT).migrate(schema.flyway(dataSet));
        new LoadStrategy("", "", LENIENT).migrate(schema.flyway(dataSet));
        assertThat(output).doesNotContain("the account that writes");

        new LoadStrategy(URL, "", LENIENT).migrate(schema.flyway(dataSet));

        assertThat(output.toString().split("the account that writes", -1)).hasSize(2);
    }

    @Test
    void doesNotStartWithoutAnyRecord() {
        seeds.with("places.yaml", "within: afghanistan", "within: atlantis");

        assertThatThrownBy(() -> start(LENIENT)).isInstanceOf(DataSetException.class);
    }

    @Test
    void doesNotStartWithProblemsWhenItIsToBeStrict() {
        start(LENIENT);
        seeds.with("places.yaml", "within: afghanistan", "within: atlantis");

        assertThatThrownBy(() -> start(new SeedsProperties(true, false, false))).isInstanceOf(DataSetException.class);
        assertThat(version()).isEqualTo("2026.11.0");
    }

    @Test
    void refusesAnOlderVersionUnlessItMayReplaceTheNewer() {
        start(LENIENT);
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.9.12");

        assertThat(start(LENIENT).problems())
                .extracting(Problem::toString)
                .containsExactly("dataset.yaml: version 2026.9.12 is older than 2026.11.0, which the database holds;"
                        + " set timeline.seeds.replace=true to go back to it");
        assertThat(version()).isEqualTo("2026.11.0");

        assertThat(start(new SeedsProperties(false, true, false)).problems()).isEmpty();
        assertThat(version()).isEqualTo("2026.9.12");
    }

    @Test
    void replacesADataSetByAnotherWhateverItsVersion() {
        start(LENIENT);
        seeds.with("dataset.yaml", "id: pakistan-afghanistan", "id: another")
                .with("dataset.yaml", "version: 2026.11.0", "version: 1.0.0");

        assertThat(start(LENIENT).problems()).isEmpty();
        assertThat(schema.one("select id from data_set", String.class)).isEqualTo("another");
    }

    @Test
    void refusesAnotherFormatInOneSentence() {
        start(LENIENT);
        seeds.with("dataset.yaml", "format: 1", "format: 2").with("places.yaml", "within: afghanistan", "in: nowhere");

        assertThat(start(LENIENT).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "dataset.yaml:2:9: this build reads data sets of format 1, and this one is of format 2;"
                                + " use a build that reads it");
    }
}
