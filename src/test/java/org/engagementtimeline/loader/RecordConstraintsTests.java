package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What PostgreSQL keeps of a loaded record, and the changes that it refuses. */
class RecordConstraintsTests {

    private static final String SCHEMA = "record_constraints_tests";

    private static OwnSchema schema;

    @BeforeAll
    static void load() {
        schema = new OwnSchema(SCHEMA);
        schema.load(Seeds.FIXTURES);
    }

    @AfterAll
    static void dropSchema() {
        schema.close();
    }

    @Test
    void keepsTheFirstAndTheLastDayThatADateMayMean() {
        assertThat(schema.database()
                        .queryForList(
                                "select concat_ws('/', coalesce(earliest::text, '?'), coalesce(latest::text, '?'))"
                                        + " from engagement order by sort_day, id",
                                String.class))
                .contains("2024-01-01/2024-01-09", "2025-07-07/2025-07-07", "2025-07-08/?", "2025-03-01/2025-03-19");
        assertThat(schema.database()
                        .queryForList(
                                "select earliest || '/' || latest from background order by sort_day, id", String.class))
                .contains("2024-02-01/2024-02-29");
    }

    /** Some hold at once, others when the load is over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update engagement set details = details - 'kind' | "kind"
            update engagement set details = details - 'status' | "status"
            update engagement set details = details - 'date' | "sort_day"
            update engagement set details = jsonb_set(details, '{date,value,earliest}', '"soon"') | integer: "soon"
            update engagement set details = jsonb_set(details, '{mechanism,value,id}', '"nowhere"') where mechanism_id is not null | engagement_mechanism_fk
            update engagement set details = jsonb_set(details, '{place,value,id}', '"nowhere"') where place_id is not null | engagement_place_fk
            update engagement set details = details - 'mechanism' where round is not null | engagement_round_in_mechanism
            update engagement set details = jsonb_set(details, '{round,value}', '0') where round is not null | engagement_round_in_mechanism
            update engagement set details = jsonb_set(details, '{round,value}', '7') where mechanism_id = 'joint-coordination-committee' | engagement_round_once
            update engagement set details = jsonb_set(details, '{level,value}', '"…"') where level is not null | engagement_level_id
            update place set details = jsonb_set(details, '{within}', '"nowhere"') where id = 'kabul' | place_within_fk
            update place set details = jsonb_set(details, '{within}', '"kabul"') where id = 'kabul' | place_not_within_itself
            update party set details = jsonb_set(details, '{name}', '"One"') | party_name_once
            update topic set details = jsonb_set(details, '{name}', '"One"') | topic_name_once
            update office set details = jsonb_set(details, '{organisation,id}', '"nobody"') | office_organisation_fk
            update organisation set details = jsonb_set(details, '{party,id}', '"nobody"') where party_id is not null | organisation_party_fk
            update person set details = jsonb_set(details, '{party,value,id}', '"nobody"') where party_id is not null | person_party_fk
            update background set details = jsonb_set(details, '{place,value,id}', '"nowhere"') where place_id is not null | background_place_fk
            update commitment set details = details - 'history' | "state"
            update dispute set details = details - 'kind' | "kind"
            update delegation set party_id = 'nobody' where engagement_id = '2024-01-joint-coordination-committee' and party_id = 'pakistan' | delegation_party_fk
            insert into delegation values ('no-such', 'pakistan') | delegation_engagement_fk
            update attendance set person_id = 'nobody' | attendance_person_fk
            update attendance set office_id = 'none' | attendance_office_fk
            insert into attendance select engagement_id, party_id, person_id, office_id, false from attendance | attendance_pk
            update engagement_topic set topic_id = 'weather' where topic_id = 'transit' | engagement_topic_topic_fk
            update statement set person_id = 'nobody' | statement_person_fk
            update statement set office_id = 'none' | statement_office_fk
            update statement set background_id = null, engagement_id = null | statement_about_one
            insert into citation values ('no-such', 'person', 'someone') | citation_source_fk
            delete from source where id = 'no-pause' | citation_source_fk
            delete from person where id = 'ishaq-dar' | attendance_person_fk
            delete from office where id = 'director-issi' | statement_office_fk
            delete from mechanism where id = 'border-jirgas' | engagement_mechanism_fk
            """)
    void holdsTheRulesOfTheRecordInTheDatabaseToo(String breach, String rule) throws SQLException {
        try (Connection connection = schema.connection()) {
            JdbcTemplate database = OwnSchema.on(connection);
            assertThatThrownBy(() -> {
                        database.update(breach);
                        database.execute("set constraints all immediate");
                    })
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining(rule);
            connection.rollback();
        }
    }

    @Test
    void letsTwoRoundsChangePlacesInOneLoad() throws SQLException {
        try (Connection connection = schema.connection()) {
            String rounds = "select string_agg(round::text, ' ' order by id) from engagement"
                    + " where mechanism_id = 'joint-coordination-committee'";
            assertThat(schema.one(rounds, String.class)).isEqualTo("6 7");
            new ChangedRecord(new SingleConnectionDataSource(connection, true))
                    .change(
                            RecordType.ENGAGEMENT,
                            "2024-01-joint-coordination-committee",
                            session -> session.withObject("round").put("is", 7))
                    .change(
                            RecordType.ENGAGEMENT,
                            "2025-04-16-joint-coordination-committee",
                            session -> session.withObject("round").put("is", 6))
                    .write();

            assertThat(OwnSchema.on(connection).queryForObject(rounds, String.class))
                    .isEqualTo("7 6");
            connection.rollback();
        }
    }

    @Test
    void refusesARecordWithAFactThatCitesNothing() throws SQLException {
        try (Connection connection = schema.connection()) {
            ChangedRecord record = new ChangedRecord(new SingleConnectionDataSource(connection, true))
                    .change(
                            RecordType.MECHANISM,
                            "border-jirgas",
                            jirgas -> jirgas.withObject("name").remove("cites"));

            assertThatThrownBy(record::write).hasStackTraceContaining("A fact without a citation");
            connection.rollback();
        }
    }

    @Test
    void namesEveryConstraint() {
        List<String> unnamed = schema.database().queryForList("""
                select conname from pg_constraint
                where connamespace = ?::regnamespace and contype <> 'n'
                and conname ~ '(_pkey|_fkey[0-9]*|_check[0-9]*|_key[0-9]*)$' and conrelid <> 'flyway_schema_history'::regclass
                """, String.class, SCHEMA);

        assertThat(unnamed).isEmpty();
    }
}
