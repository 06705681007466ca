package org.engagementtimeline.dataset;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes, the constraints that need one and the triggers of all tables, while rows come in without them. */
final class TakenDown {

    /** What PostgreSQL says of each, those first that others rest upon. */
    private static final String RULES = """
            select relname as table, 1 as turn, conname as name,
                format('alter table %I drop constraint %I', relname, conname) as down,
                format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(rule.oid)) as up
            from pg_constraint rule join pg_class on pg_class.oid = conrelid
            where connamespace = current_schema()::regnamespace and contype in ('p', 'u')
                and relname <> 'flyway_schema_history'
            union all
            select tablename, 2, indexname, format('drop index %I', indexname), indexdef
            from pg_indexes
            where schemaname = current_schema() and tablename <> 'flyway_schema_history'
                and indexname not in (select conname from pg_constraint where contype in ('p', 'u'))
            union all
            select relname, 3, conname, format('alter table %I drop constraint %I', relname, conname),
                format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(rule.oid))
            from pg_constraint rule join pg_class on pg_class.oid = conrelid
            where connamespace = current_schema()::regnamespace and contype = 'f'
            union all
            select relname, 4, tgname, format('alter table %I disable trigger %I', relname, tgname),
                format('alter table %I enable trigger %I', relname, tgname)
            from pg_trigger join pg_class on pg_class.oid = tgrelid
            where relnamespace = current_schema()::regnamespace and not tgisinternal
            order by turn, 1, name
            """;

    private final List<Rule> rules;

    private record Rule(String table, int turn, String name, String down, String up) {}

    private TakenDown(List<Rule> rules) {
        this.rules = rules;
    }

    static TakenDown from(JdbcTemplate database) {
        List<Rule> rules = database.query(
                RULES,
                (row, number) -> new Rule(
                        row.getString("table"),
                        row.getInt("turn"),
                        row.getString("name"),
                        row.getString("down"),
                        row.getString("up")));
        for (int last = rules.size() - 1; last >= 0; last--) {
            database.execute(rules.get(last).down());
        }
        return new TakenDown(rules);
    }

    /** Each is checked over all rows as it is made. */
    void restore(JdbcTemplate database, Predicate<String> tables, Consumer<String> step) {
        for (Rule rule : rules) {
            if (tables.test(rule.table())) {
                step.accept(rule.name());
                database.execute(rule.up());
            }
        }
    }
}
