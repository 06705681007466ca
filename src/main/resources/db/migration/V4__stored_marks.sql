-- What the loader otherwise reads out of the details of all engagements with each load: whether sources contradict each other on one,
-- and whether its round is only judged.
alter table engagement
    add column conflicting boolean not null generated always as
        (details @? '$.discrepancies[*] ? (@.grade == "conflict")') stored,
    add column round_judged boolean generated always as (details -> 'round' ? 'judged') stored;

create or replace view engagement_value (dimension, value, engagement_id) as
select 'mechanism', coalesce(mechanism_id, 'none'), id from engagement
union all
select 'kind', kind, id from engagement
union all
select 'status', status, id from engagement
union all
select 'level', level_id, id from engagement where level is not null
union all
(with recursive lies (id, within) as (
    select id, id from place
    union select lies.id, place.within_id from lies join place on place.id = lies.within where place.within_id is not null)
select 'place', within, engagement.id from engagement join lies on lies.id = place_id)
union all
select 'party', party_id, engagement_id from delegation
union all
select 'person', person_id, engagement_id from attendance
union all
select 'topic', topic_id, engagement_id from engagement_topic
union all
select 'conflicting', 'yes', id from engagement where conflicting;
