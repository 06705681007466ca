-- Fills the tables that belong to the things that changed from their details. The rows of things that changed or are gone were
-- deleted with them. The temporary table "changed" has their kinds and ids, and as "speaker" whoever spoke at or about them.

insert into delegation (engagement_id, party_id)
select engagement.id, delegation #>> '{party,id}'
from engagement cross join jsonb_array_elements(details -> 'delegations') as delegation
where id in (select id from changed where kind = 'engagement');

insert into attendance (engagement_id, party_id, person_id, office_id, presence)
select engagement.id, delegation #>> '{party,id}', someone #>> '{person,id}', someone #>> '{office,id}',
    someone ->> 'presence'
from engagement cross join jsonb_array_elements(details -> 'delegations') as delegation
cross join jsonb_array_elements(delegation -> 'attendance') as someone
where id in (select id from changed where kind = 'engagement') and someone ? 'person';

insert into engagement_topic (engagement_id, topic_id)
select id, topic #>> '{value,id}'
from engagement cross join jsonb_array_elements(details -> 'topics') as topic
where id in (select id from changed where kind = 'engagement');

insert into statement (subject_kind, subject_id, ordinal, engagement_id, background_id, person_id, office_id, for_party)
select kind, id, number, case kind when 'engagement' then id end, case kind when 'background' then id end,
    statement #>> '{person,id}', statement #>> '{office,id}', statement -> 'parties' <> '[]'
from (
    select 'engagement' as kind, id, details from engagement
    union all select 'background', id, details from background) as subject
cross join jsonb_array_elements(details -> 'statements') with ordinality as statements (statement, number)
where (kind, id) in (select kind, id from changed) and statement ? 'person';

insert into changed (kind, id)
select 'speaker', person_id from statement where (subject_kind, subject_id) in (select kind, id from changed);

-- A few rows do not change what the planner knows of these tables. Of a first load it knows nothing yet.
do 'begin if (select count(*) >= 1000 from changed) then
    analyze party, topic, place, mechanism, organisation, office, person, source, engagement, background, commitment, dispute, delegation,
        attendance, engagement_topic, statement;
end if; end';
