package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.DataSetException;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.Seeds;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Loading into a real PostgreSQL, each test in an empty schema. */
@ExtendWith(OutputCaptureExtension.class)
class DataSetMigrationTests {

    private static final String SCHEMA = "data_set_migration_tests";

    @TempDir
    Path folder;

    private OwnSchema schema;
    private Seeds seeds;

    @BeforeEach
    void openAnEmptySchema() {
        schema = new OwnSchema(SCHEMA);
        seeds = Seeds.copiedTo(folder);
    }

    @AfterEach
    void dropSchema() {
        schema.close();
    }

    private MigrateResult migrate() {
        return schema.load(folder);
    }

    private <T> T one(String sql, Class<T> type) {
        return schema.one(sql, type);
    }

    @Test
    void loadsTheWholeRecord() {
        migrate();

        assertThat(one("select count(*) from engagement", Integer.class)).isEqualTo(11);
        assertThat(one("select count(*) from source", Integer.class)).isEqualTo(5);
        assertThat(one("select count(*) from person", Integer.class)).isEqualTo(17);
        assertThat(one("""
                        select count(*) from (select 'engagement' as kind, id from engagement union all select 'person', id from person)
                        where (kind, id) not in (select subject_kind, subject_id from citation)
                        """, Integer.class)).isZero();
    }

    @Test
    void logsOnceWhatIsProbablyAMistakeAndLoadsTheRecord(CapturedOutput output) {
        seeds.with("dataset.yaml", "five press articles", "six press articles");

        assertThat(migrate().success).isTrue();
        assertThat(output.getAll())
                .containsOnlyOnce(
                        "dataset.yaml:5:14: the description says “six press articles”, and the data set has 5");
    }

    /** With a line in its history for each record, which only that record follows. */
    @Test
    void changesTheDatesOfTheRecordThatChangedAndNoOthers() {
        String visit = "engagement:2025-04-19-dar-kabul-visit 2026-02-15T11:20:00Z ";
        migrate();
        List<String> before = dates();
        assertThat(before).contains(visit + "2026-05-04T08:30:00Z").noneMatch(line -> line.endsWith("unknown"));

        seeds.with("engagements/2025-04-19-dar-kabul-visit.yaml", "title: ", "title: The ");
        migrate();
        assertThat(OwnSchema.differences(before, dates()))
                .containsExactly(visit + "2026-05-04T08:30:00Z", visit + "unknown");

        seeds.release(Instant.parse("2026-06-07T08:09:10Z"));
        migrate();
        assertThat(OwnSchema.differences(before, dates()))
                .containsExactly(visit + "2026-05-04T08:30:00Z", visit + "2026-06-07T08:09:10Z");
        assertThat(one("select engagement_id from timeline_place where recency = 0", String.class))
                .isEqualTo("2025-04-19-dar-kabul-visit");
    }

    private List<String> dates() {
        String each = Stream.of("engagement", "commitment", "dispute", "background", "mechanism", "person", "source")
                .map(table -> "select '" + table + "' as kind, id, details from " + table)
                .collect(Collectors.joining(" union all "));
        return schema.database()
                .queryForList(
                        "select concat(kind, ':', id, ' ', details ->> 'created', ' ', coalesce(details ->> 'changed', 'unknown'))"
                                + " from (" + each + ") every order by 1",
                        String.class);
    }

    @Test
    void doesNotLoadTheSameFilesAgain() {
        migrate();

        assertThat(migrate().migrationsExecuted).isZero();
    }

    @Test
    void loadsAgainWhenAFileChanges() {
        migrate();
        String before = one("select revision from data_set", String.class);
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1");

        assertThat(migrate().migrationsExecuted).isOne();
        assertThat(one("select version from data_set", String.class)).isEqualTo("2026.11.1");
        assertThat(one("select revision from data_set", String.class)).isNotEqualTo(before);
        assertThat(one("select count(*) from engagement", Integer.class)).isEqualTo(11);
    }

    @Test
    void fillsWhatSearchReadsAndReplacesItWithTheRecord() {
        migrate();
        assertThat(one("select count(*) from search_document where kind = 'engagement'", Integer.class))
                .isEqualTo(11);
        assertThat(one("select count(*) from search_word where word = 'muttaqi'", Integer.class))
                .isOne();
        seeds.with("people.yaml", "name: Amir Khan Muttaqi", "name: Amir Khan Quixote")
                .with("people.yaml", "is: Amir Khan Muttaqi", "is: Amir Khan Quixote");
        migrate();

        assertThat(one("select title from search_document where id = 'amir-khan-muttaqi'", String.class))
                .isEqualTo("Amir Khan Quixote");
        assertThat(one("select count(*) from search_word where word = 'quixote'", Integer.class))
                .isOne();
        assertThat(one("select count(*) from search_document where names like '%Muttaqi%'", Integer.class))
                .isZero();
    }

    @Test
    void keepsThePublisherAndTheLicenceThatTheSetStates() {
        migrate();
        assertThat(one("select publisher || ', ' || licence from data_set", String.class))
                .isEqualTo("Engagement Timeline, CC-BY-4.0");

        seeds.with("dataset.yaml", "publisher: Engagement Timeline\n", "")
                .with("dataset.yaml", "licence: CC-BY-4.0\n", "");
        migrate();
        assertThat(one("select count(*) from data_set where publisher is null and licence is null", Integer.class))
                .isOne();
    }

    @Test
    void fillsWhatTheLedgerReadsAndReplacesItWithTheRecord() {
        migrate();
        assertThat(one("select count(*) from ledger_place", Integer.class)).isEqualTo(17);
        seeds.with("commitments/transit-processing-fee.yaml", "is: measure", "is: pledge");
        migrate();

        assertThat(one("select count(*) from ledger_place", Integer.class)).isEqualTo(17);
        assertThat(one("select kind from ledger_place where id = 'transit-processing-fee'", String.class))
                .isEqualTo("pledge");
        assertThat(one("select sum(number) from ledger_count", Integer.class)).isEqualTo(17);
    }

    @Test
    void leavesTheDatabaseAsItWasWhenTheSetIsBadAndLoadsOnceItIsMended() {
        migrate();
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1")
                .with("places.yaml", "within: afghanistan", "within: atlantis");

        assertThatThrownBy(this::migrate).hasRootCauseInstanceOf(DataSetException.class);
        assertThat(one("select version from data_set", String.class)).isEqualTo("2026.11.0");

        seeds.with("places.yaml", "within: atlantis", "within: afghanistan");
        migrate();
        assertThat(one("select version from data_set", String.class)).isEqualTo("2026.11.1");
    }

    @Test
    void leavesEveryKeyIndexAndTriggerAsTheSchemaMadeIt() {
        schema.migrate();
        List<String> made = rules();

        migrate();

        assertThat(rules()).isEqualTo(made).hasSizeGreaterThan(150);
    }

    /** All that the database's tables have, as it would be made again. */
    private List<String> rules() {
        return schema.database().queryForList("""
                select concat_ws(' ', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
                from pg_constraint where connamespace = ?::regnamespace
                union all
                select indexdef from pg_indexes where schemaname = ?
                union all
                select concat_ws(' ', tgrelid::regclass, tgenabled, pg_get_triggerdef(pg_trigger.oid))
                from pg_trigger join pg_class on pg_class.oid = tgrelid
                where relnamespace = ?::regnamespace and not tgisinternal
                order by 1
                """, String.class, SCHEMA, SCHEMA, SCHEMA);
    }

    @Test
    void letsAnyOwnerOfTheTablesLoadThem() {
        schema.database().execute("create role lesser");
        try {
            schema.database().execute("create schema " + SCHEMA + " authorization lesser");
            schema.actAs("lesser");

            migrate();

            assertThat(one("select current_user || ' ' || count(*) from engagement", String.class))
                    .isEqualTo("lesser 11");
        } finally {
            schema.actAs("");
            schema.close();
            schema.database().execute("drop role lesser");
        }
    }

    @Test
    void showsReadersTheOldSetUntilTheNewOneIsWhole() throws SQLException {
        migrate();
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1");
        try (Connection loading = schema.connection();
                Connection reading = schema.connection()) {
            OwnSchema.on(reading).execute("set statement_timeout = '5s'");
            RecordWriter.write(seeds.load(), OwnSchema.on(loading), new Progress());

            assertThat(OwnSchema.on(reading).queryForObject("select version from data_set", String.class))
                    .isEqualTo("2026.11.0");
            assertThat(OwnSchema.on(reading).queryForObject("select count(*) from engagement", Integer.class))
                    .isEqualTo(11);
            loading.commit();
            assertThat(OwnSchema.on(reading).queryForObject("select version from data_set", String.class))
                    .isEqualTo("2026.11.1");
        }
    }
}
