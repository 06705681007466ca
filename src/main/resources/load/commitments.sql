-- Fills the index of the ledger: the values by which each commitment can be filtered, its rank in every order, and how many
-- commitments have the same values. It all stays as it is unless a commitment changed.

delete from ledger_place where exists (select from changed where kind = 'commitment');
delete from ledger_count where exists (select from changed where kind = 'commitment');

-- Names are sorted by their characters, so the collation of the server does not matter. A commitment without a value comes last in
-- both directions. The last report is the last update other than announced, restated or reported. What was made on one day is together
-- by engagement, and there: what is open before what is settled, the earliest due date first, so that what is overdue leads on any day,
-- and what the same paragraphs tell together. The rows are inserted in the default order of the ledger.
with known as (
    select id collate "C" as id, details #>> '{kind,value}' as kind, state,
        array(select party ->> 'id' from jsonb_array_elements(details #> '{by,value}') with ordinality as parties (party, number)
            order by number) as parties,
        array(select topic #>> '{value,id}' from jsonb_array_elements(details -> 'topics') as topic order by 1) as topics,
        title collate "C" as title, lower(title) collate "C" as lower_title,
        (select coalesce(string_agg(party ->> 'name', ' and ' order by number), '')
            from jsonb_array_elements(details #> '{by,value}') with ordinality as parties (party, number)) collate "C" as names,
        coalesce(details #>> '{history,0,date,value,earliest}', details #>> '{history,0,date,value,latest}') as made,
        coalesce(details #>> '{due,value,earliest}', details #>> '{due,value,latest}') as due,
        case when state not in ('announced', 'restated', 'reported')
            then coalesce(details #>> '{history,-1,date,value,earliest}', details #>> '{history,-1,date,value,latest}')
            end as report,
        array(select distinct entry #>> '{at,id}' from jsonb_array_elements(details -> 'history') as entry where entry ? 'at'
            order by 1) as engagements,
        details #>> '{history,0,at,id}' collate "C" as meeting,
        state in ('implemented', 'lapsed') as settled,
        details #>> '{due,value,latest}' as due_by,
        jsonb_path_query_array(details, '$.history[*].says.citations')::text collate "C" as told,
        iso_day(details #>> '{history,0,date,value,earliest}') as made_from,
        iso_day(details #>> '{history,0,date,value,latest}') as made_to
    from commitment
), tied as (
    select known.*, row_number() over (order by title, id) as tie from known
)
insert into ledger_place (id, kind, state, parties, topics, title_ascending, title_descending, by_ascending,
    by_descending, made_ascending, made_descending, due_ascending, due_descending, report_ascending,
    report_descending, engagements, made_from, made_to)
select id, kind, state, parties, topics,
    row_number() over (order by lower_title, tie),
    row_number() over (order by lower_title desc, tie),
    row_number() over (order by names, tie),
    row_number() over (order by names desc, tie),
    row_number() over (order by made, meeting, made_to, settled, due_by, kind, told, tie),
    row_number() over (order by made desc, meeting, made_to, settled, due_by, kind, told, tie),
    row_number() over (order by due nulls last, tie),
    row_number() over (order by due desc nulls last, tie),
    row_number() over (order by report nulls last, tie),
    row_number() over (order by report desc nulls last, tie),
    engagements, made_from, made_to
from tied where exists (select from changed where kind = 'commitment') order by made desc, meeting, made_to, settled, due_by, kind, told, tie;

insert into ledger_count (id, kind, state, parties, topics, number)
select row_number() over (), kind, state, parties, topics, count(*)
from ledger_place where exists (select from changed where kind = 'commitment') group by kind, state, parties, topics;
