-- Fills the index of the mechanisms: how often each met, and which of its rounds are known only by their number.

delete from rounds_tally;
delete from rounds_month;
delete from rounds_gap;

insert into rounds_tally (mechanism_id, status, number)
select mechanism_id, status, count(*) from engagement where mechanism_id is not null group by mechanism_id, status;

insert into rounds_month (mechanism_id, month, met, unmet)
select mechanism_id, extract(year from sort_day) * 12 + extract(month from sort_day) - 1 as month,
    count(*) filter (where met), count(*) filter (where not met)
from engagement where mechanism_id is not null group by mechanism_id, month;

-- The evidence for missing rounds is the next round that a source states or, if there is none, the next judged one.
with recorded as (
    select mechanism_id, round,
        coalesce(lag(round) over (partition by mechanism_id order by round), 0) as before,
        min(round) filter (where not round_judged)
            over (partition by mechanism_id order by round desc) as stated
    from engagement where round is not null
)
insert into rounds_gap (mechanism_id, first_round, last_round, counted, so_far)
select mechanism_id, before + 1, round - 1, coalesce(stated, round),
    sum(round - 1 - before) over (partition by mechanism_id order by round)
from recorded where round > before + 1;
