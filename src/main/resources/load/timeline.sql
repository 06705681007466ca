-- Fills the index of the timeline, except for its bitmaps: the position of each engagement in time, and the time that each
-- mechanism covers.

delete from timeline_background;
delete from timeline_reach;
delete from timeline_day;

-- Newest first, on one day by id backwards. Ids sort by their characters, so the collation does not matter.
create temporary table placed on commit drop as
with ordered as (
    select row_number() over (order by sort_day desc, id collate "C" desc)::integer - 1 as ordinal, id, changed from engagement
)
select ordinal, id as engagement_id,
    row_number() over (order by changed collate "C" desc nulls first, ordinal)::integer - 1 as recency
from ordered;

-- Most changes move nothing, and these are the tables with the most keys.
delete from timeline_place old where not exists (
    select from placed where (placed.ordinal, placed.engagement_id, placed.recency) = (old.ordinal, old.engagement_id, old.recency));
insert into timeline_place (ordinal, engagement_id, recency)
select ordinal, engagement_id, recency from placed
where not exists (select from timeline_place old where old.ordinal = placed.ordinal);

analyze timeline_place;

insert into timeline_day (day, ordinal)
select sort_day, min(ordinal) from timeline_place join engagement on id = engagement_id group by sort_day;

insert into timeline_reach (id, mechanism_id, engagements, first_day, last_day, opens_before, opens_after)
select row_number() over (), mechanism_id, count(*), min(sort_day), max(coalesce(latest, earliest)),
    count(*) - count(earliest), count(*) - count(latest)
from engagement group by mechanism_id;

insert into timeline_background (month, number)
select extract(year from sort_day) * 12 + extract(month from sort_day) - 1, count(*) from background group by 1;
