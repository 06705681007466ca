-- Fills the index of the search: a document for each page that a search can find, and the words of all documents. Only what
-- changed, or mentions something that changed, is written again; and whoever spoke at or about it, because the document of a person
-- has the offices in which they spoke.

analyze changed;

-- Where there are no documents yet, all that is to be written changed. Of the view, "offset 0" reads only the tables that mention a kind
-- of which something changed.
create temporary table affected on commit drop as
select row_number() over ()::integer as number, kind, id from (
select kind, id from changed
union
select mention.kind, mention.id
from (select distinct kind from changed where exists (select from search_document)) as kinds
cross join lateral (select kind, id, named_kind, named_id from search_mention where named_kind = kinds.kind offset 0) as mention
join changed on named_kind = changed.kind and named_id = changed.id
union
select 'person', id from changed where kind = 'speaker'
union
select 'person', person_id from search_post join changed on kind = 'office' and id = office_id
where exists (select from search_document)) as found;

analyze affected;

-- The names in each document, each once and in order. Numbers stand for the documents and the names: to sort these millions of rows by
-- text takes longer than all else.
create temporary table numbered on commit drop as
select kind, id, name, dense_rank() over (order by name)::integer as number from search_name;

analyze numbered;

-- What few documents mention is looked up, and what many mention is read in one pass.
create temporary table mentioned on commit drop as
with few as (
    select count(*) < 1000 as few from affected
), mention as (
    select affected.number as document, kind, id, named_kind, named_id
    from search_mention join affected using (kind, id) where (select not few from few)
    union all
    select affected.number, each.*
    from affected cross join lateral (
        select * from search_mention where kind = affected.kind and id = affected.id offset 0) as each
    where (select few from few)
)
select distinct document, numbered.number
from mention
join numbered on numbered.kind = named_kind and numbered.id = named_id
where mention.kind <> named_kind or numbered.name not in (
    select name from person where person.id = mention.id
    union all select name from mechanism where mechanism.id = mention.id);

analyze mentioned;

-- Each word is checked once, and not at each of its positions. Only the words of what is written again are counted: those that its
-- documents had, and below those that they have now.
create temporary table counted on commit drop as
select word, -ndoc as documents
from ts_stat('select words from search_document where (kind, id) in (select kind, id from affected)');

delete from search_document where (kind, id) in (select kind, id from affected);

-- The texts are put together after it is known which are needed. To join an empty object unpacks the details once, and not for each of
-- their parts.
with texts as (
    select 'engagement' as kind, engagement.id, date '9999-12-31' - sort_day as ordinal, title,
        concat_ws(' · ', details #>> '{summary,value}', details #>> '{date,value,words}', 'round ' || round,
            (select string_agg(someone #>> '{}', ' · ') from jsonb_path_query(details, '$.delegations[*].attendance[*].group') someone),
            (select string_agg(says #>> '{}', ' · ') from jsonb_path_query(details, '$.statements[*].says.value') says),
            (select string_agg(concat_ws(' · ', promise ->> 'title', promise #>> '{report,value}'), ' · ')
                from jsonb_array_elements(details -> 'commitments') promise)) as body,
        concat_ws(' · ', initcap(kind) || coalesce(case kind when 'visit' then ' to ' else ' in ' end || (details #>> '{place,value,name}'), ''),
            (details #>> '{mechanism,value,shortName}') || coalesce(', round ' || round, '')) as context,
        details -> 'date' as dated, jsonb_build_array(details -> 'date') as dates, status
    from (select id, sort_day, title, round, kind, status, details || '{}' as details
        from engagement where id in (select id from affected where kind = 'engagement') offset 0) engagement
    union all
    select 'person', person.id, 0, person.name, coalesce(held.texts, ''),
        concat_ws(' · ', coalesce(details #>> '{party,value,name}', 'No party'), held.titles), null, null, null
    from person
    left join (select person_id, string_agg(distinct name, ' · ') as texts, string_agg(distinct title, ' · ') as titles
        from search_post post
        join office on office.id = post.office_id
        join search_name on kind = 'office' and search_name.id = post.office_id
        where person_id in (select id from affected where kind = 'person') group by person_id) held
        on held.person_id = person.id
    where person.id in (select id from affected where kind = 'person')
    union all
    select 'mechanism', id, ordinal, name,
        coalesce((select string_agg(said #>> '{}', ' · ') from jsonb_path_query(details, '$.statements[*].value') said), ''),
        short_name || ' · ' || (details ->> 'engagements') || case details ->> 'engagements' when '1' then ' engagement'
            else ' engagements' end,
        null, null, null
    from mechanism
    where id in (select id from affected where kind = 'mechanism')
    union all
    select 'commitment', id, 0, title,
        concat_ws(' · ',
            (select string_agg(concat_ws(' · ', entry #>> '{says,value}', entry #>> '{at,name}'), ' · ')
                from jsonb_array_elements(details -> 'history') entry),
            (select string_agg(figure #>> '{}', ' · ') from jsonb_path_query(details, '$.figures[*].value.label') figure)),
        phrase(details #>> '{kind,value}')
            || coalesce(' by ' || (select string_agg(name #>> '{}', ' and ') from jsonb_path_query(details, '$.by.value[*].name') name), ''),
        details #> '{history,-1,date}', jsonb_path_query_array(details, '$.history[*].date'), state
    from (select id, title, state, details || '{}' as details
        from commitment where id in (select id from affected where kind = 'commitment') offset 0) commitment
    union all
    select 'dispute', id, 0, title,
        concat_ws(' · ', details #>> '{about,value}',
            (select string_agg(says #>> '{}', ' · ') from jsonb_path_query(details, '$.sides[*].says.value') says)),
        initcap(kind) || coalesce(' · ' || (select string_agg(distinct name #>> '{}', ', ')
            from jsonb_path_query(details, '$.sides[*].parties[*].name') name), ''),
        (select said from jsonb_path_query(details, '$.sides[*].date') said
            order by coalesce(said #>> '{value,latest}', said #>> '{value,earliest}') desc limit 1),
        jsonb_path_query_array(details, '$.sides[*].date'), null
    from dispute
    where id in (select id from affected where kind = 'dispute')
    union all
    select 'background', id, date '9999-12-31' - sort_day, title,
        concat_ws(' · ', details #>> '{account,value}', details #>> '{date,value,words}',
            (select string_agg(says #>> '{}', ' · ') from jsonb_path_query(details, '$.statements[*].says.value') says),
            (select string_agg(figure #>> '{}', ' · ') from jsonb_path_query(details, '$.figures[*].value.label') figure)),
        phrase(details #>> '{kind,value}') || coalesce(' in ' || (details #>> '{place,value,name}'), ''),
        details -> 'date', jsonb_build_array(details -> 'date'), certainty
    from background
    where id in (select id from affected where kind = 'background')
    union all
    select 'source', id, 0, label,
        concat_ws(' · ', details ->> 'about', details #>> '{title,value}', details #>> '{publisher,value}',
            details #>> '{date,value,words}'),
        (details ->> 'paragraphs') || case details ->> 'paragraphs' when '1' then ' paragraph' else ' paragraphs' end,
        details -> 'date', jsonb_build_array(details -> 'date'), null
    from source
    where id in (select id from affected where kind = 'source')
), called as (
    select document, string_agg(name, ' · ' order by number) as names
    from mentioned join (select distinct number, name from numbered) as names using (number)
    group by document
)
-- The times of a single day are written out, because most dates are one, and the function takes as long as the whole text.
insert into search_document (kind, id, ordinal, title, names, body, context, date_edtf, date_judged, status, times)
select kind, id, ordinal, title, coalesce(names, ''), body, context, dated #>> '{value,edtf}', coalesce(dated ? 'judged', false), status,
    case when jsonb_array_length(dates) = 1 and day = dates #>> '{0,value,latest}'
        then array['@' || left(day, 4), '@' || left(day, 7), '@' || day] else coalesce(times(dates), '{}') end
from texts join affected using (kind, id) left join called on document = number
cross join lateral (select dates #>> '{0,value,earliest}' as day) first;

insert into counted select word, ndoc
from ts_stat('select words from search_document where (kind, id) in (select kind, id from affected)');

insert into search_word (word, documents)
select word, sum(documents) from counted
where word ~ '^[[:alnum:]-]*[[:alpha:]][[:alnum:]-]*$' and length(word) between 3 and 60
    and to_tsvector('record', word) <> ''
group by word having sum(documents) <> 0
on conflict (word) do update set documents = search_word.documents + excluded.documents;

delete from search_word where documents = 0;
