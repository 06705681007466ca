-- After all else: checks every key, and creates the foreign keys that were dropped.

set constraints all immediate;

do 'declare each record; begin
    for each in select * from dropped loop
        execute format(''alter table %s add constraint %I %s'', each.relation, each.name, each.definition);
    end loop; end';

drop table dropped;
