-- Before a first load: drops the foreign keys, because checking all rows of a key at once takes a tenth of the time of checking
-- each by itself. Nobody reads the record yet, and "keys.sql" creates the same keys again in the same transaction.

create temporary table dropped on commit drop as
select conrelid::regclass as relation, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
from pg_constraint join pg_namespace on pg_namespace.oid = connamespace
where contype = 'f' and nspname = current_schema() and not exists (select from data_set);

do 'declare each record; begin
    for each in select * from dropped loop
        execute format(''alter table %s drop constraint %I'', each.relation, each.name);
    end loop; end';
