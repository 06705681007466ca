package org.engagementtimeline.loader;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the reading index of the ledger from the rows that the loader has just written, in its transaction: the values by which
 * each commitment can be filtered, its rank in every order, and how many commitments have the same values.
 */
final class LedgerIndex {

    private LedgerIndex() {}

    /**
     * Names are sorted by their characters, so the collation of the server does not matter. A commitment without a value comes
     * last in both directions. The last report is the last update other than announced or reported. The rows are inserted in
     * the default order of the ledger.
     */
    private static final String PLACES = """
            with dated as (
                select commitment_id, ordinal, state, coalesce(lower(date_extent), upper(date_extent) - 1) as day
                from commitment_entry
            ), begun as (
                select distinct on (commitment_id) commitment_id, day from dated order by commitment_id, ordinal
            ), last as (
                select distinct on (commitment_id) commitment_id, state, day from dated order by commitment_id, ordinal desc
            ), promised as (
                select commitment_id, array_agg(party_id order by ordinal) as parties,
                    string_agg(name, ' and ' order by ordinal) as names
                from commitment_party join party on party.id = party_id group by commitment_id
            ), filed as (
                select commitment_id, array_agg(topic_id order by topic_id) as topics
                from commitment_topic group by commitment_id
            ), known as (
                select commitment.id collate "C" as id, kind, last.state, coalesce(parties, '{}') as parties,
                    coalesce(topics, '{}') as topics, title collate "C" as title, lower(title) collate "C" as lower_title,
                    coalesce(names, '') collate "C" as names, begun.day as made,
                    coalesce(lower(due_extent), upper(due_extent) - 1) as due,
                    case when last.state not in ('announced', 'reported') then last.day end as report
                from commitment
                join begun on begun.commitment_id = commitment.id
                join last on last.commitment_id = commitment.id
                left join promised on promised.commitment_id = commitment.id
                left join filed on filed.commitment_id = commitment.id
            ), tied as (
                select id, kind, state, parties, topics, lower_title, names, made, due, report,
                    row_number() over (order by title, id) as tie
                from known
            )
            insert into ledger_place (id, kind, state, parties, topics, title_ascending, title_descending, by_ascending,
                by_descending, made_ascending, made_descending, due_ascending, due_descending, report_ascending,
                report_descending)
            select id, kind, state, parties, topics,
                row_number() over (order by lower_title, tie),
                row_number() over (order by lower_title desc, tie),
                row_number() over (order by names, tie),
                row_number() over (order by names desc, tie),
                row_number() over (order by made, tie),
                row_number() over (order by made desc, tie),
                row_number() over (order by due nulls last, tie),
                row_number() over (order by due desc nulls last, tie),
                row_number() over (order by report nulls last, tie),
                row_number() over (order by report desc nulls last, tie)
            from tied order by made desc, tie
            """;

    private static final String COUNTS = """
            insert into ledger_count (id, kind, state, parties, topics, number)
            select row_number() over (), kind, state, parties, topics, count(*)
            from ledger_place group by kind, state, parties, topics
            """;

    static void fill(JdbcTemplate database) {
        database.update("delete from ledger_place");
        database.update("delete from ledger_count");
        database.update(PLACES);
        database.update(COUNTS);
    }
}
