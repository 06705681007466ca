package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class BulkLoadTests {

    private static final List<String> TABLES = List.of("filled_child", "filled_parent");

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void makeTables() {
        database.execute("create table filled_parent (id integer constraint filled_parent_pk primary key, name text,"
                + " constraint filled_parent_name unique (name) deferrable)");
        database.execute("create table filled_child (parent integer"
                + " constraint filled_child_fk references filled_parent (id), word text)");
        database.execute("create index filled_child_word on filled_child (lower(word)) where parent > 1");
        database.execute("create unique index filled_child_head on filled_child (parent) where word = 'head'");
    }

    private boolean fill(String... statements) {
        return BulkLoad.intoEmptyTables(
                database, TABLES, () -> List.of(statements).forEach(database::update));
    }

    private List<String> rules() {
        return database.queryForList("""
                select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where conname like 'filled%' and contype <> 'n'
                union all select indexdef from pg_indexes where tablename like 'filled%' order by 1
                """, String.class);
    }

    @Test
    void createsEveryRuleAgainAfterwards() {
        List<String> before = rules();

        assertThat(fill("insert into filled_child values (1, 'x')", "insert into filled_parent values (1, 'x')"))
                .isTrue();

        assertThat(rules()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void dropsEveryRuleWhileItWrites() {
        BulkLoad.intoEmptyTables(database, TABLES, () -> assertThat(rules()).isEmpty());
    }

    @Test
    void doesNothingIfOneTableHasARow() {
        database.update("insert into filled_parent values (1, 'x')");

        assertThat(fill("insert into filled_parent values (2, 'y')")).isFalse();

        assertThat(database.queryForObject("select count(*) from filled_parent", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void doesNothingForAUserWhoDoesNotOwnTheTables() {
        database.execute("create role filler");
        database.execute("grant all on filled_child, filled_parent to filler");
        database.execute("set local role filler");

        assertThat(fill("insert into filled_parent values (1, 'x')")).isFalse();
    }

    @Test
    void refusesARowThatNamesOneThatDoesNotExist() {
        assertThatThrownBy(() -> fill("insert into filled_child values (1, 'x')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("filled_child_fk");
    }

    @Test
    void refusesASecondRowOfAKey() {
        assertThatThrownBy(() -> fill("insert into filled_parent values (1, 'x'), (1, 'y')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("filled_parent_pk");
    }

    @Test
    void refusesASecondRowWhereAnIndexAllowsOne() {
        assertThatThrownBy(() -> fill(
                        "insert into filled_parent values (1, 'x')",
                        "insert into filled_child values (1, 'head'), (1, 'head')"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("filled_child_head");
    }

    @Test
    void runsNoTriggers() {
        database.execute("create function filled_refused() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused'; end $$");
        database.execute("create trigger filled_refuses before insert on filled_parent"
                + " for each row execute function filled_refused()");

        fill("insert into filled_parent values (1, 'x')");

        assertThatThrownBy(() -> database.update("insert into filled_parent values (2, 'y')"))
                .hasMessageContaining("refused");
    }
}
