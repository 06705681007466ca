package org.engagementtimeline.loader;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks the rules between tables once, over all rows: every foreign key has its row, and every claim has a citation.
 *
 * <p>PostgreSQL would check each row by itself and, before it deletes a row, search every table that may refer to it. For a large
 * record that takes hours. A superuser may switch these checks off and run them afterwards; the application is one on its
 * embedded server. For any other user PostgreSQL checks row by row, except for tables that are still empty.
 */
final class ConstraintCheck {

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

    private ConstraintCheck() {}

    /**
     * Runs the writing and checks the rules after it.
     *
     * @throws DataIntegrityViolationException with the name of a rule that the rows break
     */
    static void writeThenCheck(JdbcTemplate database, List<String> tables, Runnable writing) {
        if (BulkLoad.intoEmptyTables(database, tables, writing)) {
            check(database, CITED);
            return;
        }
        boolean mayDefer = Boolean.TRUE.equals(
                database.queryForObject("select rolsuper from pg_roles where rolname = current_user", Boolean.class));
        if (!mayDefer) {
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
