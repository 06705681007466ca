-- Search: what of the record can be found by words. The loader fills both tables from the record it has just written.

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

-- Documents -----------------------------------------------------------------------------------------------------------------

-- One for each page that search can lead to. What stands between signs of markup or slashes is words like any other.
create table search_document (
    kind          text    not null,
    id            text    not null,
    ordinal       integer not null,
    title         text    not null,
    names         text    not null,
    body          text    not null,
    context       text    not null,
    date_edtf     text,
    date_inferred boolean not null,
    status        text,
    lexemes       tsvector not null generated always as (
        setweight(to_tsvector('record', translate(title, '<>/', '   ')), 'A')
        || setweight(to_tsvector('record', translate(names, '<>/', '   ')), 'B')
        || setweight(to_tsvector('record', translate(body, '<>/', '   ')), 'C')) stored,
    constraint search_document_pk primary key (kind, id),
    constraint search_document_kind check (kind in
        ('engagement', 'person', 'mechanism', 'commitment', 'backdrop', 'source'))
);
create index search_document_lexemes on search_document using gin (lexemes);

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
create view search_name as
select 'person' as kind, id, name from person
union all select 'person', person_id, spelling from spelling where person_id is not null
union all select 'organisation', id, name from organisation
union all select 'organisation', organisation_id, spelling from spelling where organisation_id is not null
union all select 'office', id, title from office
union all select 'office', office_id, spelling from spelling where office_id is not null
union all select 'mechanism', id, name from mechanism
union all select 'mechanism', id, short_name from mechanism
union all select 'party', id, name from party
union all select 'topic', id, name from topic
union all select 'place', id, name from place;

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
