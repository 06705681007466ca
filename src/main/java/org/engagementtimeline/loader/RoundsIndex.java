package org.engagementtimeline.loader;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the reading index of the mechanisms from the rows that the loader has just written, in its transaction: how often each
 * mechanism met, and which of its rounds are known only by their number.
 */
final class RoundsIndex {

    private static final String TALLIES = """
            insert into rounds_tally (mechanism_id, status, number)
            select mechanism_id, status, count(*) from engagement where mechanism_id is not null group by mechanism_id, status
            """;

    private static final String MONTHS = """
            insert into rounds_month (mechanism_id, month, met, unmet)
            select mechanism_id, extract(year from sort_day) * 12 + extract(month from sort_day) - 1 as month,
                count(*) filter (where status in ('held', 'under-way')),
                count(*) filter (where status not in ('held', 'under-way'))
            from engagement where mechanism_id is not null group by mechanism_id, month
            """;

    /** The evidence for missing rounds is the next round that a source states or, if there is none, the next inferred one. */
    private static final String GAPS = """
            with recorded as (
                select mechanism_id, round,
                    coalesce(lag(round) over (partition by mechanism_id order by round), 0) as before,
                    min(round) filter (where inferred is null) over (partition by mechanism_id order by round desc) as stated
                from engagement join claim on claim.id = round_claim
            )
            insert into rounds_gap (mechanism_id, first_round, last_round, counted, so_far)
            select mechanism_id, before + 1, round - 1, coalesce(stated, round),
                sum(round - 1 - before) over (partition by mechanism_id order by round)
            from recorded where round > before + 1
            """;

    private RoundsIndex() {}

    static void fill(JdbcTemplate database) {
        database.update("delete from rounds_tally");
        database.update("delete from rounds_month");
        database.update("delete from rounds_gap");
        database.update(TALLIES);
        database.update(MONTHS);
        database.update(GAPS);
    }
}
