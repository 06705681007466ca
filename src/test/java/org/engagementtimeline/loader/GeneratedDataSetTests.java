package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.engagementtimeline.dataset.Checksum;
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
                    step -> {}));

            assertThat(claims(filled)).isEqualTo(claims(loaded)).hasSizeGreaterThan(1_000);
            assertThat(sizes(filled)).isEqualTo(sizes(loaded));
        }
    }

    private String revision(String name) {
        return Checksum.of(SeedFolder.files(folder.resolve(name).toString())).revision();
    }

    private static List<String> claims(OwnSchema schema) {
        return schema.database().queryForList("""
                select concat_ws(' | ', subject_kind, subject_id, subject_title, aspect, statement, inferred,
                    string_agg(source_id || ':' || paragraph, ' ' order by source_id, paragraph))
                from claim join citation on claim_id = claim.id group by claim.id order by 1
                """, String.class);
    }

    /** How many rows each table has, those included that are filled from the others. */
    private static List<String> sizes(OwnSchema schema) {
        return schema.database().queryForList("""
                select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' order by 1
                """, String.class).stream()
                .map(table -> table + " " + schema.one("select count(*) from " + table, Long.class))
                .toList();
    }
}
