-- What the newest page of the timeline shows of its engagements, in SQL written by hand. measure-sql.sh repeats the statements
-- that begin with execute.

set max_parallel_workers_per_gather = 0;
set work_mem = '16MB';

prepare engagements as
  select engagement.id, title, engagement.kind, status, round, date_edtf, sort_day, earliest, latest, mechanism.id,
    mechanism.name, short_name, mechanism.ordinal, place.id, place.name
  from engagement left join mechanism on mechanism.id = mechanism_id left join place on place.id = place_id
  order by sort_day desc, engagement.id desc limit 51;

prepare delegations(text[]) as
  select delegation.engagement_id, party.id, party.name, adjective, party.ordinal, attendance.ordinal, role, confirmation,
    unnamed, person.id, person.name, office.id, office.title, organisation.name
  from unnest($1) shown (id)
  join delegation on delegation.engagement_id = shown.id join party on party.id = delegation.party_id
  left join attendance on delegation_id = delegation.id left join person on person.id = person_id
  left join office on office.id = office_id left join organisation on organisation.id = organisation_id
  order by party.ordinal, attendance.ordinal;

prepare topics(text[]) as
  select engagement_id, topic.id, name, ordinal from engagement_topic join topic on topic.id = topic_id
  where engagement_id = any ($1) order by ordinal;

prepare accounts(text[]) as
  select engagement_id, count(*) from account where engagement_id = any ($1) group by engagement_id;

prepare commitments(text[]) as
  select engagement_id, count(distinct commitment_id) from commitment_entry where engagement_id = any ($1)
  group by engagement_id;

prepare sources(text[]) as
  select shown.id, source.id, label, ordinal
  from unnest($1) shown (id)
  cross join lateral (select distinct source_id from claim join citation on claim_id = claim.id
    where subject_kind = 'engagement' and subject_id = shown.id) cited
  join source on source.id = source_id order by ordinal;

prepare inferred(text[]) as
  select subject_id, aspect from claim
  where subject_kind = 'engagement' and subject_id = any ($1) and inferred is not null
  and aspect in ('date', 'place', 'round', 'status', 'mechanism') order by id;

prepare background(date, date) as
  select background.id, title, kind, certainty, date_edtf, inferred
  from background join claim on claim.id = date_claim
  where sort_day between $1 and $2 order by sort_day desc, background.id desc limit 51;

prepare edition as select title, version, revision from data_set;

select array_agg(id) as shown, min(sort_day) as first, max(sort_day) as last
from (select id, sort_day from engagement order by sort_day desc, id desc limit 50) newest \gset

execute engagements;
execute delegations(:'shown');
execute topics(:'shown');
execute accounts(:'shown');
execute commitments(:'shown');
execute sources(:'shown');
execute inferred(:'shown');
execute background(:'first', :'last');
execute edition;
