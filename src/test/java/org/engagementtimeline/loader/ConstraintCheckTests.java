package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ConstraintCheckTests {

    private static final List<String> TABLES = List.of("claim", "citation", "engagement", "reading");

    @Autowired
    private JdbcTemplate database;

    private void write(String... statements) {
        ConstraintCheck.writeThenCheck(
                database, TABLES, () -> List.of(statements).forEach(database::update));
    }

    @Test
    void letsRowsComeInAnyOrder() {
        write(
                "insert into citation (claim_id, source_id, paragraph) select 999999, source_id, paragraph from citation limit 1",
                "insert into claim values (999999, 'source', 'x', 'x', 'date', 'x', null)");

        assertThat(database.queryForList("select subject_id from claim where id = 999999", String.class))
                .containsExactly("x");
    }

    @Test
    void refusesARowThatNamesOneThatDoesNotExist() {
        assertThatThrownBy(() -> write("update reading set claim_id = 999999"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("reading_claim_fk");
    }

    @Test
    void refusesARowThatNamesOneThatIsDeleted() {
        assertThatThrownBy(() -> write("delete from claim where id in (select claim_id from reading)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("_fk");
    }

    @Test
    void refusesARowThatNamesOneBySeveralColumns() {
        assertThatThrownBy(() -> write("update citation set paragraph = 99 where claim_id = 1"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("citation_paragraph_fk");
    }

    @Test
    void refusesAClaimWithoutCitation() {
        assertThatThrownBy(() -> write("insert into claim values (999999, 'source', 'x', 'x', 'date', 'x', null)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("claim_is_cited");
    }

    @Test
    void leavesTheChecksToTheServerForAUserWhoMayNotDeferThem() {
        database.execute("create role lesser");
        database.execute("grant all on all tables in schema public to lesser");
        database.execute("set local role lesser");

        assertThatThrownBy(() -> write("update reading set claim_id = 999999"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasCauseInstanceOf(PSQLException.class);
    }
}
