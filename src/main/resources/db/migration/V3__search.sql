-- The search understands dates and rounds, finds the words of names with dots, and corrects swapped letters.

-- The times of a document as lexemes that no text has: a year, month or day after an @. What stands between dots is words like any
-- other, so that "Dawn" finds Dawn.com.
alter table search_document add column times text[] not null default '{}';
alter table search_document alter column lexemes set expression as (
    setweight(to_tsvector('record', translate(title, '<>/.', '    ')), 'A')
    || setweight(to_tsvector('record', translate(names, '<>/.', '    ')), 'B')
    || setweight(to_tsvector('record', translate(body, '<>/.', '    ')), 'C')
    || array_to_tsvector(times));
alter table search_document alter column words set expression as (
    strip(to_tsvector('unstemmed', translate(title || ' ' || names || ' ' || body, '.', ' '))));

-- The years, months and days that dates with evidence may mean, for search_document.times. A date that may be any day of a long time
-- counts for its years only, but something that lasted counts for each month. Without an end or a beginning it counts for none.
create function times(dates jsonb) returns text[]
language sql stable strict parallel safe
as $$
    select coalesce(array_agg(distinct '@' || covered.time), '{}')
    from jsonb_path_query(dates, '$[*].value') date
    cross join lateral (select iso_day(date ->> 'earliest')::timestamp as first_day, iso_day(date ->> 'latest')::timestamp as last_day,
        iso_day(date ->> 'latest') - iso_day(date ->> 'earliest') as days, date ->> 'edtf' like '%/%' as lasts) span
    cross join lateral (
        select to_char(day, 'YYYY') as time from generate_series(date_trunc('year', first_day), last_day, '1 year') day
        where days < 36525
        union all
        select to_char(day, 'YYYY-MM') from generate_series(date_trunc('month', first_day), last_day, '1 month') day
        where days < case when lasts then 3652 else 62 end
        union all
        select to_char(day, 'YYYY-MM-DD') from generate_series(first_day, last_day, '1 day') day
        where days < case when lasts then 366 else 31 end) covered
$$;

-- The letters of a word in the order of the alphabet, which is the same for a word with two of them swapped.
create function sorted_letters(word text) returns text language sql immutable strict parallel safe
as $$ select string_agg(letter, '' order by letter collate "C") from regexp_split_to_table(word, '') letter $$;

alter table search_word add column letters text generated always as (sorted_letters(word)) stored;
create index search_word_letters on search_word (letters);

-- Until the end of this migration, look for the functions of the extensions where they are.
do $$
begin
    perform set_config('search_path', concat_ws(', ', quote_ident(current_schema()), (
        select string_agg(distinct quote_ident(nspname), ', ')
        from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
        where extname in ('unaccent', 'pg_trgm'))), true);
end $$;

-- The same letters in another order are nearer than almost any other word.
create or replace function nearest_words(asked text, most integer) returns table (word text, nearness real)
language sql stable
set search_path from current
set pg_trgm.similarity_threshold = 0.4
as $$
    select near.word, max(near.nearness)::real as nearness
    from (
        select held.word, similarity(held.word, lower(unaccent(asked))) as nearness, documents
        from search_word held where held.word % lower(unaccent(asked))
        union all
        select held.word, 0.9, documents
        from search_word held where letters = sorted_letters(lower(unaccent(asked)))) near
    group by near.word
    order by max(near.nearness) desc, max(near.documents) desc, near.word
    limit most
$$;
