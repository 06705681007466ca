package org.engagementtimeline.dataset;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What rows of different tables owe each other: what a foreign key names exists, and every claim is cited.
 *
 * <p>PostgreSQL looks at each row by itself, and before a row is deleted at all of every table that may name it, which takes
 * hours for a large record. A superuser, as whom the application uses its own server, may put that off; then all rows are
 * looked at together once they are written. Any other user leaves it to PostgreSQL, except for tables that are still empty.
 */
final class RulesBetween {

    private static final String FOREIGN_KEYS = """
            select format('select %L where exists (select from %s child where %s and not exists (select from %s parent where %s))',
                conname, conrelid::regclass, string_agg(format('child.%I is not null', child.attname), ' and '),
                confrelid::regclass, string_agg(format('parent.%I = child.%I', parent.attname, child.attname), ' and '))
            from pg_constraint
            cross join lateral unnest(conkey, confkey) as pair (child_number, parent_number)
            join pg_attribute child on child.attrelid = conrelid and child.attnum = child_number
            join pg_attribute parent on parent.attrelid = confrelid and parent.attnum = parent_number
            where contype = 'f' and conrelid = any (?::regclass[])
            group by pg_constraint.oid, conname, conrelid, confrelid
            """;

    private static final String CITED = """
            select 'claim_is_cited' where exists (
                select from claim where not exists (select from citation where claim_id = claim.id))
            """;

    private RulesBetween() {}

    /**
     * Writes tables so that the rules hold when it is done.
     *
     * @throws DataIntegrityViolationException naming a rule that does not
     */
    static void hold(JdbcTemplate database, List<String> tables, Runnable writing) {
        if (EmptyTables.fill(database, tables, writing)) {
            check(database, CITED);
            return;
        }
        boolean mayPutOff = Boolean.TRUE.equals(
                database.queryForObject("select rolsuper from pg_roles where rolname = current_user", Boolean.class));
        if (!mayPutOff) {
            writing.run();
            return;
        }
        database.execute("set local session_replication_role = replica");
        writing.run();
        database.execute("set local session_replication_role = origin");
        database.queryForList(FOREIGN_KEYS, String.class, (Object) tables.toArray(String[]::new))
                .forEach(rule -> check(database, rule));
        check(database, CITED);
    }

    private static void check(JdbcTemplate database, String rule) {
        database.queryForList(rule, String.class).forEach(broken -> {
            throw new DataIntegrityViolationException("rows that break the constraint \"" + broken + "\"");
        });
    }
}
