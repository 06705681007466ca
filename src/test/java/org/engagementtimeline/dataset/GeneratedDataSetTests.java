package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engagementtimeline.generated.GeneratedDataSet;
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

    private String revision(String name) {
        return Checksum.of(SeedFolder.files(folder.resolve(name).toString())).revision();
    }
}
