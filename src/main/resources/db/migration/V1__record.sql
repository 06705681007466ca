-- The record: who met whom, when, in what capacity, through which channel, what was promised, and who says so.
--
-- The data-set loader is the only writer. It makes the details of each thing, as JSON with every fact and the paragraphs that it
-- cites, and writes those that changed. All other columns and tables follow from the details. The files in /load fill them, in
-- the transaction of the load.

-- Extensions ----------------------------------------------------------------------------------------------------------------
-- Both are trusted: whoever may create things in the database may create them. They are shared by all its schemas, so they
-- go where every schema looks, unless an administrator has put them elsewhere.

do $$
declare
    wanted text;
begin
    foreach wanted in array array['unaccent', 'pg_trgm'] loop
        if not exists (select from pg_extension where extname = wanted) then
            execute format('create extension %I with schema %I', wanted,
                case when to_regnamespace('public') is null then current_schema() else 'public' end);
        end if;
    end loop;
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise exception 'extension % can not be created: %', wanted, sqlerrm using errcode = 'ET001';
end $$;

-- Until the end of this migration, look for their functions and operators where they are.
do $$
begin
    perform set_config('search_path', concat_ws(', ', quote_ident(current_schema()), (
        select string_agg(distinct quote_ident(nspname), ', ')
        from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
        where extname in ('unaccent', 'pg_trgm'))), true);
end $$;

-- Words ---------------------------------------------------------------------------------------------------------------------
-- unaccent() may be changed by its rules file and so is no part of a generated column; a configuration with it is.

create text search configuration record (copy = english);
alter text search configuration record alter mapping for hword, hword_part, word with unaccent, english_stem;

-- The same words as they are written, in lower case and without accents.
create text search configuration unstemmed (copy = simple);
alter text search configuration unstemmed alter mapping for hword, hword_part, word with unaccent, simple;

-- The day that a text of ISO 8601 names, such as 2025-07-07. A cast would depend on settings of the session.
create function iso_day(iso text) returns date language sql immutable strict parallel safe
return make_date(split_part(iso, '-', 1)::integer, split_part(iso, '-', 2)::integer, split_part(iso, '-', 3)::integer);

-- A term of the vocabulary as the beginning of a sentence: "Military action" for military-action.
create function phrase(term text) returns text language sql immutable strict parallel safe
return upper(left(term, 1)) || replace(substr(term, 2), '-', ' ');

-- The data set ---------------------------------------------------------------------------------------------------------------

create table data_set (
    only_one    boolean     not null default true,
    id          text        not null,
    title       text        not null,
    description text        not null,
    version     text        not null,
    revision    text        not null,
    loader      text        not null,
    publisher   text,
    licence     text,
    gaps        text[]      not null,
    coverage    text,
    claims      integer     not null,
    citations   integer     not null,
    judgements  integer     not null,
    loaded_at   timestamptz not null default transaction_timestamp(),
    constraint data_set_pk primary key (only_one),
    constraint data_set_only_one check (only_one),
    constraint data_set_publisher_not_empty check (publisher <> ''),
    constraint data_set_licence_not_empty check (licence <> '')
);

-- Sources and citations ------------------------------------------------------------------------------------------------------

-- What has a page says when its record last changed: a time in UTC, as text that sorts and needs no writing out. It is in the key, so
-- that the sitemap need not read the details.
create table source (
    id         text  not null,
    hash       uuid  not null,
    details    jsonb not null,
    label      text  not null generated always as (details ->> 'label') stored,
    changed    text  generated always as (details ->> 'changed') stored,
    constraint source_pk primary key (id) include (changed)
);

-- Which things say something that rests on a source. The details tell the paragraphs.
create table citation (
    source_id    text not null,
    subject_kind text not null,
    subject_id   text not null,
    constraint citation_pk primary key (source_id, subject_kind, subject_id),
    constraint citation_source_fk foreign key (source_id) references source deferrable initially deferred
);
create index citation_by_subject on citation (subject_kind, subject_id);

-- Parties, people and the channels between them ------------------------------------------------------------------------------

create table party (
    id      text    not null,
    hash    uuid    not null,
    details jsonb   not null,
    ordinal integer not null generated always as ((details ->> 'ordinal')::integer) stored,
    name    text    not null generated always as (details ->> 'name') stored,
    constraint party_pk primary key (id),
    constraint party_name_once unique (name) deferrable initially deferred
);

create table topic (
    id      text    not null,
    hash    uuid    not null,
    details jsonb   not null,
    ordinal integer not null generated always as ((details ->> 'ordinal')::integer) stored,
    name    text    not null generated always as (details ->> 'name') stored,
    constraint topic_pk primary key (id),
    constraint topic_name_once unique (name) deferrable initially deferred
);

create table place (
    id        text  not null,
    hash      uuid  not null,
    details   jsonb not null,
    name      text  not null generated always as (details ->> 'name') stored,
    within_id text generated always as (details ->> 'within') stored,
    constraint place_pk primary key (id),
    constraint place_within_fk foreign key (within_id) references place deferrable initially deferred,
    constraint place_not_within_itself check (within_id <> id)
);

create table mechanism (
    id         text    not null,
    hash       uuid    not null,
    details    jsonb   not null,
    ordinal    integer not null generated always as ((details ->> 'ordinal')::integer) stored,
    name       text    not null generated always as (details #>> '{name,value}') stored,
    short_name text    not null generated always as (details ->> 'shortName') stored,
    changed    text    generated always as (details ->> 'changed') stored,
    constraint mechanism_pk primary key (id) include (changed)
);

create table organisation (
    id       text  not null,
    hash     uuid  not null,
    details  jsonb not null,
    name     text  not null generated always as (details ->> 'name') stored,
    party_id text generated always as (details #>> '{party,id}') stored,
    constraint organisation_pk primary key (id),
    constraint organisation_party_fk foreign key (party_id) references party deferrable initially deferred
);

create table office (
    id              text  not null,
    hash            uuid  not null,
    details         jsonb not null,
    title           text  not null generated always as (details #>> '{title,value}') stored,
    organisation_id text  not null generated always as (details #>> '{organisation,id}') stored,
    constraint office_pk primary key (id),
    constraint office_organisation_fk foreign key (organisation_id) references organisation deferrable initially deferred
);

create table person (
    id       text  not null,
    hash     uuid  not null,
    details  jsonb not null,
    name     text  not null generated always as (details ->> 'name') stored,
    party_id text generated always as (details #>> '{party,value,id}') stored,
    changed  text  generated always as (details ->> 'changed') stored,
    constraint person_pk primary key (id) include (changed),
    constraint person_party_fk foreign key (party_id) references party deferrable initially deferred
);

-- Engagements ----------------------------------------------------------------------------------------------------------------

-- The card is what lists show, a small part of the details. The id of a level is what addresses call it.
create table engagement (
    id           text  not null,
    hash         uuid  not null,
    details      jsonb not null,
    card         jsonb not null,
    title        text  not null generated always as (details ->> 'title') stored,
    kind         text  not null generated always as (details #>> '{kind,value}') stored,
    status       text  not null generated always as (details #>> '{status,value}') stored,
    met          boolean not null generated always as (details #>> '{status,value}' = 'held') stored,
    mechanism_id text generated always as (details #>> '{mechanism,value,id}') stored,
    round        integer generated always as ((details #>> '{round,value}')::integer) stored,
    level        text generated always as (details #>> '{level,value}') stored,
    level_id     text generated always as
        (trim(both '-' from regexp_replace(lower(details #>> '{level,value}'), '[^a-z0-9]+', '-', 'g'))) stored,
    place_id     text generated always as (details #>> '{place,value,id}') stored,
    earliest     date generated always as (iso_day(details #>> '{date,value,earliest}')) stored,
    latest       date generated always as (iso_day(details #>> '{date,value,latest}')) stored,
    sort_day     date  not null generated always as
        (iso_day(coalesce(details #>> '{date,value,earliest}', details #>> '{date,value,latest}'))) stored,
    changed      text  generated always as (details ->> 'changed') stored,
    constraint engagement_pk primary key (id) include (changed),
    constraint engagement_mechanism_fk foreign key (mechanism_id) references mechanism deferrable initially deferred,
    constraint engagement_place_fk foreign key (place_id) references place deferrable initially deferred,
    constraint engagement_level_id check (length(level_id) between 1 and 80),
    constraint engagement_round_in_mechanism check (round > 0 and (round is null or mechanism_id is not null)),
    constraint engagement_round_once unique (mechanism_id, round) deferrable initially deferred
);
create index engagement_in_time on engagement (sort_day, id);
create index engagement_by_mechanism on engagement (mechanism_id, sort_day, id);

create table delegation (
    engagement_id text not null,
    party_id      text not null,
    constraint delegation_pk primary key (engagement_id, party_id),
    constraint delegation_engagement_fk foreign key (engagement_id) references engagement on delete cascade,
    constraint delegation_party_fk foreign key (party_id) references party deferrable initially deferred
);

-- A person in a delegation, in the office held then.
create table attendance (
    engagement_id text    not null,
    party_id      text    not null,
    person_id     text    not null,
    office_id     text    not null,
    presence      text    not null,
    constraint attendance_pk primary key (engagement_id, party_id, person_id),
    constraint attendance_delegation_fk foreign key (engagement_id, party_id) references delegation on delete cascade,
    constraint attendance_person_fk foreign key (person_id) references person deferrable initially deferred,
    constraint attendance_office_fk foreign key (office_id) references office deferrable initially deferred
);
create index attendance_by_person on attendance (person_id);

create table engagement_topic (
    engagement_id text not null,
    topic_id      text not null,
    constraint engagement_topic_pk primary key (engagement_id, topic_id),
    constraint engagement_topic_engagement_fk foreign key (engagement_id) references engagement on delete cascade,
    constraint engagement_topic_topic_fk foreign key (topic_id) references topic deferrable initially deferred
);

-- Background -----------------------------------------------------------------------------------------------------------------

create table background (
    id        text  not null,
    hash      uuid  not null,
    details   jsonb not null,
    title     text  not null generated always as (details ->> 'title') stored,
    certainty text  not null generated always as (details #>> '{certainty,value}') stored,
    edtf      text  not null generated always as (details #>> '{date,value,edtf}') stored,
    judged    boolean not null generated always as (details -> 'date' ? 'judged') stored,
    place_id  text generated always as (details #>> '{place,value,id}') stored,
    earliest  date generated always as (iso_day(details #>> '{date,value,earliest}')) stored,
    latest    date generated always as (iso_day(details #>> '{date,value,latest}')) stored,
    days      daterange not null generated always as (daterange(iso_day(details #>> '{date,value,earliest}'),
        iso_day(details #>> '{date,value,latest}'), '[]')) stored,
    sort_day  date  not null generated always as
        (iso_day(coalesce(details #>> '{date,value,earliest}', details #>> '{date,value,latest}'))) stored,
    changed   text  generated always as (details ->> 'changed') stored,
    constraint background_pk primary key (id) include (changed),
    constraint background_place_fk foreign key (place_id) references place deferrable initially deferred
);
create index background_in_time on background (sort_day, id);
create index background_days on background using gist (days);
create index background_by_earliest on background (earliest);
create index background_by_latest on background (latest);

-- What a person, whom a source names, said at or about an engagement or a background event.
create table statement (
    subject_kind  text    not null,
    subject_id    text    not null,
    ordinal       integer not null,
    engagement_id text,
    background_id text,
    person_id     text    not null,
    office_id     text    not null,
    for_party     boolean not null,
    constraint statement_pk primary key (subject_kind, subject_id, ordinal),
    constraint statement_engagement_fk foreign key (engagement_id) references engagement on delete cascade,
    constraint statement_background_fk foreign key (background_id) references background on delete cascade,
    constraint statement_person_fk foreign key (person_id) references person deferrable initially deferred,
    constraint statement_office_fk foreign key (office_id) references office deferrable initially deferred,
    constraint statement_about_one check (num_nonnulls(engagement_id, background_id) = 1)
);
create index statement_by_engagement on statement (engagement_id);
create index statement_by_background on statement (background_id);
create index statement_by_person on statement (person_id);

-- Commitments ----------------------------------------------------------------------------------------------------------------

-- The state of a commitment is that of its last update.
create table commitment (
    id      text  not null,
    hash    uuid  not null,
    details jsonb not null,
    title   text  not null generated always as (details ->> 'title') stored,
    state   text  not null generated always as (details #>> '{history,-1,state}') stored,
    changed text  generated always as (details ->> 'changed') stored,
    constraint commitment_pk primary key (id) include (changed)
);

-- Disputes -------------------------------------------------------------------------------------------------------------------

-- A matter that two parties contradict each other on, or that only one side states.
create table dispute (
    id      text  not null,
    hash    uuid  not null,
    details jsonb not null,
    title   text  not null generated always as (details ->> 'title') stored,
    kind    text  not null generated always as (details ->> 'kind') stored,
    changed text  generated always as (details ->> 'changed') stored,
    constraint dispute_pk primary key (id) include (changed)
);

-- What engagements can be chosen by, stated once: the loader makes the bitmaps from the first view, pages take the names of the
-- values from the second. A new filter is a select in each. A row may occur several times in the first.
create view engagement_value (dimension, value, engagement_id) as
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
select 'conflicting', 'yes', id from engagement where details @? '$.discrepancies[*] ? (@.grade == "conflict")';

-- Kinds and statuses are words of the vocabulary and have no other name; people are too many to be listed.
create view engagement_value_name (dimension, value, name, ordinal) as
select 'mechanism', id, name, ordinal from mechanism
union all
select 'party', id, name, ordinal from party
union all
select 'topic', id, name, ordinal from topic
union all
select 'place', id, name, 0 from place
union all
select 'level', level_id, min(level), 0 from engagement where level is not null group by level_id;

-- Search ---------------------------------------------------------------------------------------------------------------------

-- One for each page that search can lead to. What stands between signs of markup or slashes is words like any other. A kind has
-- an index of its words, because every question asks for one kind.
create table search_document (
    kind          text    not null,
    id            text    not null,
    ordinal       integer not null,
    title         text    not null,
    names         text    not null,
    body          text    not null,
    context       text    not null,
    date_edtf     text,
    date_judged boolean not null,
    status        text,
    lexemes       tsvector not null generated always as (
        setweight(to_tsvector('record', translate(title, '<>/', '   ')), 'A')
        || setweight(to_tsvector('record', translate(names, '<>/', '   ')), 'B')
        || setweight(to_tsvector('record', translate(body, '<>/', '   ')), 'C')) stored,
    words         tsvector not null generated always as
        (strip(to_tsvector('unstemmed', title || ' ' || names || ' ' || body))) stored,
    constraint search_document_pk primary key (kind, id)
);
create index search_document_engagements on search_document using gin (lexemes) where kind = 'engagement';
create index search_document_people on search_document using gin (lexemes) where kind = 'person';
create index search_document_mechanisms on search_document using gin (lexemes) where kind = 'mechanism';
create index search_document_commitments on search_document using gin (lexemes) where kind = 'commitment';
create index search_document_disputes on search_document using gin (lexemes) where kind = 'dispute';
create index search_document_background on search_document using gin (lexemes) where kind = 'background';
create index search_document_sources on search_document using gin (lexemes) where kind = 'source';
create index search_document_in_order on search_document (kind, ordinal);

-- Every word of the documents that is worth searching for, and in how many of them it stands.
create table search_word (
    word      text    not null,
    documents integer not null,
    lexemes   tsvector not null generated always as (to_tsvector('record', word)) stored,
    constraint search_word_pk primary key (word)
);
create index search_word_lexemes on search_word (lexemes);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

-- What something is called, in every form; one view, so that every document takes in the same names.
create view search_name (kind, id, name) as
select 'person', id, name from person
union all select 'person', id, form ->> 'value' from person, jsonb_array_elements(details -> 'spellings') form
union all select 'organisation', id, name from organisation
union all select 'organisation', id, form ->> 'value' from organisation, jsonb_array_elements(details -> 'spellings') form
union all select 'office', id, title from office
union all select 'office', id, form ->> 'value' from office, jsonb_array_elements(details -> 'variants') form
union all select 'mechanism', id, name from mechanism
union all select 'mechanism', id, short_name from mechanism
union all select 'party', id, name from party
union all select 'topic', id, name from topic
union all select 'place', id, name from place;

-- The things that each document mentions.
create view search_mention (kind, id, named_kind, named_id) as
select 'engagement', id, 'mechanism', mechanism_id from engagement where mechanism_id is not null
union all select 'engagement', id, 'place', place_id from engagement where place_id is not null
union all select 'engagement', engagement_id, 'topic', topic_id from engagement_topic
union all select 'engagement', engagement_id, 'party', party_id from delegation
union all select 'engagement', engagement_id, 'person', person_id from attendance
union all select 'engagement', engagement_id, 'office', office_id from attendance
union all select subject_kind, subject_id, 'person', person_id from statement
union all select subject_kind, subject_id, 'office', office_id from statement
union all select 'engagement', id, 'organisation', jsonb_path_query(details, '$.statements[*].mentions[*].id') #>> '{}'
    from engagement
union all select 'background', id, 'organisation', jsonb_path_query(details, '$.statements[*].mentions[*].id') #>> '{}'
    from background
union all select 'background', id, 'organisation', jsonb_path_query(details, '$.organisations[*].value.organisation.id') #>> '{}'
    from background
union all select 'engagement', id, 'organisation', jsonb_path_query(details, '$.statements[*].organisation.id') #>> '{}'
    from engagement
union all select 'background', id, 'organisation', jsonb_path_query(details, '$.statements[*].organisation.id') #>> '{}'
    from background
union all select 'background', id, 'place', place_id from background where place_id is not null
union all select 'commitment', id, 'party', jsonb_path_query(details, '$.by.value[*].id') #>> '{}' from commitment
union all select 'commitment', id, 'topic', jsonb_path_query(details, '$.topics[*].value.id') #>> '{}' from commitment
union all select 'dispute', id, 'party', jsonb_path_query(details, '$.sides[*].parties[*].id') #>> '{}' from dispute
union all select 'dispute', id, 'person', jsonb_path_query(details, '$.sides[*].person.id') #>> '{}' from dispute
union all select 'dispute', id, 'office', jsonb_path_query(details, '$.sides[*].office.id') #>> '{}' from dispute
union all select 'dispute', id, 'organisation', jsonb_path_query(details, '$.sides[*].organisation.id') #>> '{}' from dispute
union all select 'dispute', id, 'organisation', jsonb_path_query(details, '$.sides[*].mentions[*].id') #>> '{}' from dispute
union all select 'dispute', id, 'topic', jsonb_path_query(details, '$.topics[*].value.id') #>> '{}' from dispute
union all select 'person', id, 'person', id from person
union all select 'mechanism', id, 'mechanism', id from mechanism;

-- The offices that sources show people in.
create view search_post (person_id, office_id) as
select person_id, office_id from attendance
union select person_id, office_id from statement
union select id, jsonb_path_query(details, '$.tenures[*].office.id') #>> '{}' from person;

-- The words of the record that are spelled most like one that it may not hold, the nearest first.
create function nearest_words(asked text, most integer) returns table (word text, nearness real)
language sql stable
set search_path from current
set pg_trgm.similarity_threshold = 0.4
as $$
    select near.word, similarity(near.word, lower(unaccent(asked))) as nearness
    from search_word near
    where near.word % lower(unaccent(asked))
    order by nearness desc, near.documents desc, near.word
    limit most
$$;

-- The ledger: which commitments a filter selects, how many have each value, and where each stands in every order -------------

-- A commitment by what it can be chosen by, and its place in each order, counted from 1; every order is total.
create table ledger_place (
    id                text    not null,
    kind              text    not null,
    state             text    not null,
    parties           text[]  not null,
    topics            text[]  not null,
    title_ascending   integer not null,
    title_descending  integer not null,
    by_ascending      integer not null,
    by_descending     integer not null,
    made_ascending    integer not null,
    made_descending   integer not null,
    due_ascending     integer not null,
    due_descending    integer not null,
    report_ascending  integer not null,
    report_descending integer not null,
    constraint ledger_place_pk primary key (id),
    constraint ledger_place_commitment_fk foreign key (id) references commitment on delete cascade
);
create unique index ledger_place_title_ascending on ledger_place (title_ascending);
create unique index ledger_place_title_descending on ledger_place (title_descending);
create unique index ledger_place_by_ascending on ledger_place (by_ascending);
create unique index ledger_place_by_descending on ledger_place (by_descending);
create unique index ledger_place_made_ascending on ledger_place (made_ascending);
create unique index ledger_place_made_descending on ledger_place (made_descending);
create unique index ledger_place_due_ascending on ledger_place (due_ascending);
create unique index ledger_place_due_descending on ledger_place (due_descending);
create unique index ledger_place_report_ascending on ledger_place (report_ascending);
create unique index ledger_place_report_descending on ledger_place (report_descending);
create index ledger_place_kind on ledger_place (kind);
create index ledger_place_state on ledger_place (state);
create index ledger_place_parties on ledger_place using gin (parties);
create index ledger_place_topics on ledger_place using gin (topics);

-- How many commitments agree in all that they can be chosen by.
create table ledger_count (
    id      integer not null,
    kind    text    not null,
    state   text    not null,
    parties text[]  not null,
    topics  text[]  not null,
    number  integer not null,
    constraint ledger_count_pk primary key (id)
);

-- The timeline: which engagements have which value, so that a page is selected, counted and drawn without reading them --------

-- The place of each engagement on the timeline, the newest being 0.
create table timeline_place (
    ordinal       integer not null,
    engagement_id text    not null,
    recency       integer not null,
    constraint timeline_place_pk primary key (ordinal),
    constraint timeline_place_engagement_fk foreign key (engagement_id) references engagement on delete cascade,
    constraint timeline_place_once unique (engagement_id)
);

-- The first place of each day on which an engagement is sorted.
create table timeline_day (
    day     date    not null,
    ordinal integer not null,
    constraint timeline_day_pk primary key (day)
);

-- The places of the engagements that have a value, as a Roaring bitmap (github.com/RoaringBitmap/RoaringFormatSpec); a place
-- of the record has those of the places within it, and a mechanism called none those without one.
create table timeline_bitmap (
    dimension text  not null,
    value     text  not null,
    places    bytea not null,
    constraint timeline_bitmap_pk primary key (dimension, value)
);
alter table timeline_bitmap alter column places set storage external;

-- The earliest or the latest day of each engagement, in the order of their places and as days after the base (a RangeBitmap
-- of the same library); what is open or not known is 0 when it is the earliest and the number named when it is the latest.
create table timeline_bound (
    bound    text    not null,
    base     date    not null,
    unending integer not null,
    days     bytea   not null,
    constraint timeline_bound_pk primary key (bound),
    constraint timeline_bound_bound check (bound in ('earliest', 'latest'))
);

-- How far the engagements of a mechanism, or of none, reach in time.
create table timeline_reach (
    id           integer not null,
    mechanism_id text,
    engagements  bigint  not null,
    first_day    date    not null,
    last_day     date    not null,
    opens_before bigint  not null,
    opens_after  bigint  not null,
    constraint timeline_reach_pk primary key (id),
    constraint timeline_reach_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- How many background events begin in a month, by its number: twelve times the year and the months before it.
create table timeline_background (
    month  integer not null,
    number bigint  not null,
    constraint timeline_background_pk primary key (month)
);

-- People and mechanisms: what their pages would otherwise have to read all engagements for ------------------------------------

-- A person as the list of people shows them, with their place among those of the same standing, counted from 1.
create table people_place (
    person_id text    not null,
    standing  text    not null,
    ordinal   integer not null,
    attended  integer not null,
    expected  integer not null,
    occasions integer not null,
    speaks    boolean not null,
    comments  boolean not null,
    constraint people_place_pk primary key (person_id),
    constraint people_place_person_fk foreign key (person_id) references person on delete cascade,
    constraint people_place_once unique (standing, ordinal),
    constraint people_place_standing check (standing in ('attended', 'expected', 'speaks', 'comments', 'named'))
);

-- The offices that sources show a person in, by their titles and in the order of the list, counted from 1.
create table people_post (
    person_id text    not null,
    ordinal   integer not null,
    title     text    not null,
    hold      text    not null,
    constraint people_post_pk primary key (person_id, ordinal),
    constraint people_post_person_fk foreign key (person_id) references person on delete cascade,
    constraint people_post_hold check (hold in ('held', 'formerly'))
);

-- How many engagements of a mechanism have a status.
create table rounds_tally (
    mechanism_id text   not null,
    status       text   not null,
    number       bigint not null,
    constraint rounds_tally_pk primary key (mechanism_id, status),
    constraint rounds_tally_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- How many engagements of a mechanism that met, and of the others, begin in a month, by its number: twelve times the year and
-- the months before it.
create table rounds_month (
    mechanism_id text    not null,
    month        integer not null,
    met          integer not null,
    unmet        integer not null,
    constraint rounds_month_pk primary key (mechanism_id, month),
    constraint rounds_month_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);

-- Consecutive rounds of a mechanism that no engagement has, the round whose number shows that there were such rounds, and how
-- many rounds there are in this and all earlier gaps.
create table rounds_gap (
    mechanism_id text    not null,
    first_round  integer not null,
    last_round   integer not null,
    counted      integer not null,
    so_far       bigint  not null,
    constraint rounds_gap_pk primary key (mechanism_id, first_round),
    constraint rounds_gap_mechanism_fk foreign key (mechanism_id) references mechanism on delete cascade
);
