-- Fills the index of the list of people: how each person appears in the record, how often, and in which offices.

delete from people_post;
delete from people_place;

-- A person attended an engagement that was held if a source shows them there. Otherwise they only came for it, or were expected.
with named as (
    select person_id, bool_or(presence = 'attended' and met) as there
    from attendance join engagement on engagement.id = engagement_id
    group by person_id, engagement_id
), shown as (
    select person_id, count(*) filter (where there) as attended, count(*) filter (where not there) as expected
    from named group by person_id
), quoted as (
    select person_id, count(distinct (subject_kind, subject_id)) as occasions, bool_or(for_party) as speaks,
        bool_or(not for_party) as comments
    from statement group by person_id
), known as (
    select person.id, person.name, party.ordinal as party, coalesce(attended, 0) as attended,
        coalesce(expected, 0) as expected, coalesce(occasions, 0) as occasions,
        coalesce(speaks, false) as speaks, coalesce(comments, false) as comments,
        case when attended > 0 then 'attended' when expected > 0 then 'expected' when speaks then 'speaks'
            when comments then 'comments' else 'named' end as standing
    from person
    left join party on party.id = party_id
    left join shown on shown.person_id = person.id
    left join quoted on quoted.person_id = person.id
)
insert into people_place (person_id, standing, ordinal, attended, expected, occasions, speaks, comments)
select id, standing, row_number() over (partition by standing order by party nulls last, name, id),
    attended, expected, occasions, speaks, comments
from known;

-- If sources show an office in several ways, the strongest counts: 1 held, 2 formerly. Someone who is only expected holds it all the same.
-- The office that sources show most often comes first.
with shown as (
    select person_id, office_id, 1 as hold from attendance
    union all select person_id, office_id, 1 from statement
    union all select id, tenure #>> '{office,id}', case tenure ->> 'held' when 'formerly' then 2 else 1 end
        from person cross join jsonb_array_elements(details -> 'tenures') as tenure
), strongest as (
    select person_id, title collate "C" as title, min(hold) as hold, count(*) as times
    from shown join office on office.id = office_id group by person_id, title
)
insert into people_post (person_id, ordinal, title, hold)
select person_id, row_number() over (partition by person_id order by hold, times desc, title), title,
    (array['held', 'formerly'])[hold]
from strongest;
