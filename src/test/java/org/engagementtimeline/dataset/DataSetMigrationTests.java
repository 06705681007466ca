package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Loading into a real PostgreSQL, each test in a schema of its own. */
class DataSetMigrationTests {

    private static final String SCHEMA = "data_set_migration_tests";

    @TempDir
    Path folder;

    private JdbcTemplate database;
    private Seeds seeds;

    @BeforeEach
    void openAnEmptySchema() {
        String url = System.getProperty("spring.datasource.url");
        DriverManagerDataSource source = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
        database = new JdbcTemplate(source);
        dropSchema();
        seeds = Seeds.copiedTo(folder);
    }

    @AfterEach
    void dropSchema() {
        database.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    private MigrateResult migrate() {
        return Flyway.configure()
                .dataSource(database.getDataSource())
                .schemas(SCHEMA)
                .javaMigrations(new DataSetMigration(new DataSetProperties(folder.toString())))
                .load()
                .migrate();
    }

    private <T> T one(String sql, Class<T> type) {
        return database.queryForObject(sql, type);
    }

    private Connection connection() throws SQLException {
        Connection connection = database.getDataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static JdbcTemplate on(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    @Test
    void loadsTheWholeRecord() {
        migrate();

        assertThat(one("select count(*) from engagement", Integer.class)).isEqualTo(11);
        assertThat(one("select count(*) from source", Integer.class)).isEqualTo(5);
        assertThat(one("select count(*) from person", Integer.class)).isEqualTo(17);
        assertThat(one("select count(*) from claim where id not in (select claim_id from citation)", Integer.class))
                .isZero();
    }

    @Test
    void keepsTheDaysADateMayExtendOverAsARange() {
        migrate();

        assertThat(database.queryForList(
                        "select date_extent::text from engagement order by sort_day, id", String.class))
                .contains(
                        "[2024-01-01,2024-01-10)",
                        "[2025-07-07,2025-07-08)",
                        "[2025-07-08,)",
                        "[2025-03-01,2025-03-20)");
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
        seeds.with("commitments/transit-processing-fee.yaml", "kind: measure", "kind: pledge");
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
        Flyway.configure()
                .dataSource(database.getDataSource())
                .schemas(SCHEMA)
                .load()
                .migrate();
        List<String> made = rules();

        migrate();

        assertThat(rules()).isEqualTo(made).hasSizeGreaterThan(150);
    }

    /** Whatever is held by the database's tables, as it would be made again. */
    private List<String> rules() {
        return database.queryForList("""
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
        database.execute("create role lesser");
        try {
            database.execute("create schema " + SCHEMA + " authorization lesser");
            Properties lesser = new Properties();
            lesser.setProperty("options", "-c role=lesser");
            ((DriverManagerDataSource) database.getDataSource()).setConnectionProperties(lesser);

            migrate();

            assertThat(one("select current_user || ' ' || count(*) from engagement", String.class))
                    .isEqualTo("lesser 11");
        } finally {
            ((DriverManagerDataSource) database.getDataSource()).setConnectionProperties(new Properties());
            dropSchema();
            database.execute("drop role lesser");
        }
    }

    @Test
    void showsReadersTheOldSetUntilTheNewOneIsWhole() throws SQLException {
        migrate();
        seeds.with("dataset.yaml", "version: 2026.11.0", "version: 2026.11.1");
        try (Connection loading = connection();
                Connection reading = connection()) {
            on(reading).execute("set statement_timeout = '5s'");
            RecordWriter.write(seeds.load(), on(loading), new Progress());

            assertThat(on(reading).queryForObject("select version from data_set", String.class))
                    .isEqualTo("2026.11.0");
            assertThat(on(reading).queryForObject("select count(*) from engagement", Integer.class))
                    .isEqualTo(11);
            loading.commit();
            assertThat(on(reading).queryForObject("select version from data_set", String.class))
                    .isEqualTo("2026.11.1");
        }
    }

    @Test
    void refusesAClaimWithoutCitationWhenItIsCommitted() throws SQLException {
        migrate();
        try (Connection connection = connection()) {
            on(connection).update("insert into claim values (1000000, 'engagement', 'x', 'x', 'date', 'x', null)");

            assertThatThrownBy(connection::commit).hasMessageContaining("carries no citation");
        }
    }

    @Test
    void refusesToTakeAwayTheLastCitationOfAClaim() throws SQLException {
        migrate();
        try (Connection connection = connection()) {
            on(connection).update("delete from citation where claim_id = 1");

            assertThatThrownBy(connection::commit).hasMessageContaining("carries no citation");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update engagement set date_claim = null",
                "update engagement set mechanism_claim = null where mechanism_id is not null",
                "update engagement set place_claim = null where place_id is not null",
                "update engagement set round_claim = null where round is not null",
                "update attendance set claim_id = null",
                "update delegation set claim_id = null",
                "update reading set claim_id = null",
                "update position set claim_id = null",
                "update commitment_entry set claim_id = null",
                "update commitment set by_claim = null",
                "update figure set claim_id = null",
                "update spelling set claim_id = null",
                "update background set account_claim = null",
                "insert into citation values (1, 'no-pause', 10)",
                "insert into citation values (1, 'no-pause', 36)",
                "update attendance set role = 'head' where delegation_id in (select delegation_id from attendance where role = 'head')",
                "update engagement set status = 'happened'",
                "update engagement set round = 7 where mechanism_id = 'joint-coordination-committee'",
                "update engagement set mechanism_id = 'nowhere'",
                "update commitment_entry set state = 'lapsed' where ordinal = 0",
                "update engagement set date_extent = 'empty'"
            })
    void holdsTheRulesOfTheRecordInTheDatabaseToo(String breach) {
        migrate();

        assertThatThrownBy(() -> database.update(breach)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void namesEveryConstraint() {
        migrate();

        List<String> unnamed = database.queryForList("""
                select conname from pg_constraint
                where connamespace = ?::regnamespace and contype <> 'n'
                and conname ~ '(_pkey|_fkey[0-9]*|_check[0-9]*|_key[0-9]*)$' and conrelid <> 'flyway_schema_history'::regclass
                """, String.class, SCHEMA);

        assertThat(unnamed).isEmpty();
    }
}
