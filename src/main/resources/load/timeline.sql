-- Fills the index of the timeline, except for its bitmaps: the position of each engagement in time, and the time that each
-- mechanism covers.

delete from timeline_background;
delete from timeline_reach;
delete from timeline_day;
delete from timeline_place;

-- Newest first, on one day by id backwards. Ids sort by their characters, so the collation does not matter.
with placed as (
    select row_number() over (order by sort_day desc, id collate "C" desc) - 1 as ordinal, id, changed from engagement
)
insert into timeline_place (ordinal, engagement_id, recency)
select ordinal, id, row_number() over (order by changed collate "C" desc nulls first, ordinal) - 1 from placed;

analyze timeline_place;

insert into timeline_day (day, ordinal)
select sort_day, min(ordinal) from timeline_place join engagement on id = engagement_id group by sort_day;

insert into timeline_reach (id, mechanism_id, engagements, first_day, last_day, opens_before, opens_after)
select row_number() over (), mechanism_id, count(*), min(sort_day), max(coalesce(latest, earliest)),
    count(*) - count(earliest), count(*) - count(latest)
from engagement group by mechanism_id;

insert into timeline_background (month, number)
select extract(year from sort_day) * 12 + extract(month from sort_day) - 1, count(*) from background group by 1;
