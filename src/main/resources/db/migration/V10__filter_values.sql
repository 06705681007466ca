-- What engagements can be chosen by, stated once: the loader makes the bitmaps from the first view, pages take the names of the
-- values from the second. A new filter is a select in each. A row may occur several times in the first.
create view engagement_value (dimension, value, engagement_id) as
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
select 'differs', 'yes', engagement_id from account;

-- Kinds and statuses are words of the vocabulary and have no other name; people are too many to be listed.
create view engagement_value_name (dimension, value, name, ordinal) as
select 'mechanism', id, name, ordinal from mechanism
union all
select 'party', id, name, ordinal from party
union all
select 'topic', id, name, ordinal from topic
union all
select 'place', id, name, 0 from place;

alter table timeline_bitmap drop constraint timeline_bitmap_dimension;
