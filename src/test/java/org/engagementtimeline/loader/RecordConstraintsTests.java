package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.engagementtimeline.dataset.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

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
    void keepsTheDaysADateMayExtendOverAsARange() {
        assertThat(schema.database()
                        .queryForList("select date_extent::text from engagement order by sort_day, id", String.class))
                .contains(
                        "[2024-01-01,2024-01-10)",
                        "[2025-07-07,2025-07-08)",
                        "[2025-07-08,)",
                        "[2025-03-01,2025-03-20)");
    }

    @Test
    void refusesAClaimWithoutCitationWhenItIsCommitted() throws SQLException {
        try (Connection connection = schema.connection()) {
            OwnSchema.on(connection)
                    .update("insert into claim values (1000000, 'engagement', 'x', 'x', 'date', 'x', null)");

            assertThatThrownBy(connection::commit).hasMessageContaining("carries no citation");
        }
    }

    @Test
    void refusesToTakeAwayTheLastCitationOfAClaim() throws SQLException {
        try (Connection connection = schema.connection()) {
            OwnSchema.on(connection).update("delete from citation where claim_id = 1");

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
        assertThatThrownBy(() -> schema.database().update(breach)).isInstanceOf(DataAccessException.class);
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
