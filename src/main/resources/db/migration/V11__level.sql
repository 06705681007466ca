-- The level at which parties meet, as a source words it. The id is what addresses call it.
alter table engagement
    add column level text,
    add column level_claim bigint,
    add column level_id text generated always as
        (trim(both '-' from regexp_replace(lower(level), '[^a-z0-9]+', '-', 'g'))) stored,
    add constraint engagement_level_claim_fk foreign key (level_claim) references claim,
    add constraint engagement_level_cited check ((level is null) = (level_claim is null)),
    add constraint engagement_level_id check (length(level_id) between 1 and 80);

create or replace view engagement_value (dimension, value, engagement_id) as
select 'mechanism', coalesce(mechanism_id, 'none'), id from engagement
union all
select 'kind', kind, id from engagement
union all
select 'status', status, id from engagement
union all
(with recursive lies (id, within) as (
    select id, id from place
    union select lies.id, place.within_id from lies join place on place.id = lies.within where place.within_id is not null)
select 'place', within, engagement.id from engagement join lies on lies.id = place_id)
union all
select 'party', party_id, engagement_id from delegation
union all
select 'person', person_id, engagement_id from attendance join delegation on delegation.id = delegation_id
where person_id is not null
union all
select 'topic', topic_id, engagement_id from engagement_topic
union all
select 'differs', 'yes', engagement_id from account
union all
select 'level', level_id, id from engagement where level is not null;

create or replace view engagement_value_name (dimension, value, name, ordinal) as
select 'mechanism', id, name, ordinal from mechanism
union all
select 'party', id, name, ordinal from party
union all
select 'topic', id, name, ordinal from topic
union all
select 'place', id, name, 0 from place
union all
select 'level', level_id, min(level), 0 from engagement where level is not null group by level_id;
