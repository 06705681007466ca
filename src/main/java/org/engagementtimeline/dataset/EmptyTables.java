package org.engagementtimeline.dataset;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tables in which nothing stands yet, and so nothing that anyone could wait to read: their keys, indexes and triggers are
 * taken down while rows come in and made again over all of them, each row held against each rule, in two thirds of
 * the time that one row after another takes.
 */
final class EmptyTables {

    /** For sorting the values of an index; PostgreSQL takes as much only as an index needs. */
    private static final String MEMORY = "set local maintenance_work_mem = '256MB'";

    /** What PostgreSQL says of each rule, those first that others rest upon. */
    private static final String RULES = """
            with filled as (select unnest(?::regclass[]) as filled)
            select 1 as turn, conname as name, format('alter table %s drop constraint %I', conrelid::regclass, conname) as down,
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as up
            from pg_constraint join filled on conrelid = filled where contype in ('p', 'u')
            union all
            select 2, indexrelid::regclass::text, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            from pg_index join filled on indrelid = filled
            where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
            union all
            select 3, conname, format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and (conrelid in (select filled from filled) or confrelid in (select filled from filled))
            union all
            select 4, tgname, format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
            from pg_trigger join filled on tgrelid = filled where not tgisinternal and tgenabled = 'O'
            order by turn, name
            """;

    private record Rule(String down, String up) {}

    private EmptyTables() {}

    /**
     * Fills tables if they are all empty, and this user's to change.
     *
     * @return whether they were; what their triggers look at is left to the caller
     * @throws org.springframework.dao.DataIntegrityViolationException naming a rule that does not hold
     */
    static boolean fill(JdbcTemplate database, List<String> tables, Runnable writing) {
        if (!owns(database, tables) || tables.stream().anyMatch(table -> holdsRows(database, table))) {
            return false;
        }
        List<Rule> rules =
                database.query(RULES, (row, number) -> new Rule(row.getString("down"), row.getString("up")), (Object)
                        tables.toArray(String[]::new));
        for (int last = rules.size() - 1; last >= 0; last--) {
            database.execute(rules.get(last).down());
        }
        writing.run();
        database.execute(MEMORY);
        rules.forEach(rule -> database.execute(rule.up()));
        return true;
    }

    private static boolean owns(JdbcTemplate database, List<String> tables) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select bool_and(pg_has_role(relowner, 'USAGE')) from pg_class where oid = any (?::regclass[])",
                Boolean.class,
                (Object) tables.toArray(String[]::new)));
    }

    private static boolean holdsRows(JdbcTemplate database, String table) {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select from " + table + ")", Boolean.class));
    }
}
