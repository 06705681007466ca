package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data set says of when its records were created and changed. */
class HistoryTests {

    private static final String VISIT = "2025-04-19-dar-kabul-visit";

    @TempDir
    private Path folder;

    private Seeds seeds;

    @BeforeEach
    void copy() {
        seeds = Seeds.copiedTo(folder);
    }

    private SeedRecords dataSet() {
        return seeds.load();
    }

    private Seed visit() {
        return dataSet().get(RecordType.ENGAGEMENT, VISIT);
    }

    @Test
    void saysWhenARecordWasCreatedAndLastChanged() {
        assertThat(dataSet().history().created(visit())).contains(Instant.parse("2026-02-15T11:20:00Z"));
        assertThat(dataSet().history().changed(visit())).contains(Instant.parse("2026-05-04T08:30:00Z"));
    }

    @Test
    void doesNotSayWhenAChangeWasMadeThatIsNotReleased() {
        seeds.with("engagements/" + VISIT + ".yaml", "title: ", "title: The ");

        assertThat(dataSet().history().created(visit())).contains(Instant.parse("2026-02-15T11:20:00Z"));
        assertThat(dataSet().history().changed(visit())).isEmpty();
    }

    @Test
    void saysNothingOfARecordThatIsNotReleased() {
        seeds.with("topics.yaml", "- id: ", "- {id: new, name: New}\n- id: ");
        Seed added = dataSet().get(RecordType.TOPIC, "new");

        assertThat(dataSet().history().created(added)).isEmpty();
        assertThat(dataSet().history().changed(added)).isEmpty();
    }

    @Test
    void isEmptyIfTheDataSetHasNone() {
        seeds.without(History.FILE);

        assertThat(dataSet().history().created(visit())).isEmpty();
        assertThat(dataSet().history().changed(visit())).isEmpty();
    }
}
