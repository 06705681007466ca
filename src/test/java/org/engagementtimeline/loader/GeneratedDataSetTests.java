package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engagementtimeline.dataset.Checksum;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.SeedFolder;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.engagementtimeline.generated.GeneratedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDataSetTests {

    @TempDir
    Path folder;

    @Test
    void keepsEveryRuleOfTheRecord() {
        GeneratedDataSet.write(folder, 60, 1);

        assertThat(new Seeds(folder).problems()).isEmpty();
        assertThat(new Seeds(folder).load().all(RecordType.ENGAGEMENT)).hasSize(60);
    }

    @Test
    void isTheSameForTheSameNumber() {
        GeneratedDataSet.write(folder.resolve("one"), 20, 7);
        GeneratedDataSet.write(folder.resolve("same"), 20, 7);
        GeneratedDataSet.write(folder.resolve("other"), 20, 8);

        assertThat(revision("one")).isEqualTo(revision("same")).isNotEqualTo(revision("other"));
    }

    @Test
    void isTheSameInADatabaseThatIsFilledInBulk() {
        GeneratedDataSet.write(folder, 60, 1);
        try (OwnSchema loaded = new OwnSchema("generated_loaded");
                OwnSchema filled = new OwnSchema("generated_filled")) {
            loaded.load(folder);
            filled.migrate(new RecordLoad(
                    "src/bench/seeds",
                    "a test",
                    sink -> new GeneratedRecord(60, 1).writeTo(sink, written -> {}),
                    new Progress()));

            assertThat(loaded.content("data_set")).hasSizeGreaterThan(2_000);
            assertThat(OwnSchema.differences(filled.content("data_set"), loaded.content("data_set")))
                    .isEmpty();
        }
    }

    private String revision(String name) {
        return Checksum.of(SeedFolder.files(folder.resolve(name).toString())).revision();
    }
}
