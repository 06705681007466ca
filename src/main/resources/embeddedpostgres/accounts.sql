-- The accounts of the embedded PostgreSQL, with new passwords at each start, and of the one in a container (ops/primary.sh). This
-- runs in single-user mode, before the server listens. There, a semicolon before an empty line ends a statement, so blocks have no
-- empty lines.

do $$
begin
    if to_regrole('timeline_owner') is null then
        create role timeline_owner login;
        create role timeline_reader login;
    end if;
end $$;

-- Nobody connects as the superuser.
alter role postgres password null;

alter role timeline_owner password '{owner}';

alter role timeline_reader password '{reader}';

alter role timeline_reader set default_transaction_read_only = on;

-- Pages ask for it, and then need not set it.
alter role timeline_reader set default_transaction_isolation = 'repeatable read';

alter role timeline_reader set statement_timeout = '60s';

alter role timeline_reader set idle_in_transaction_session_timeout = '60s';

grant pg_read_all_data to timeline_reader;

do $$
begin
    execute format('alter database %I owner to timeline_owner', current_database());
end $$;

-- Earlier builds made everything as the superuser.
do $$
declare
    command text;
begin
    for command in
        with own as (
            select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
        ), part as (
            select classid, objid from pg_depend where deptype in ('e', 'i', 'a')
        )
        select format('schema %s', oid::regnamespace) from own
        where oid in (select oid from pg_namespace where nspowner = 'postgres'::regrole)
        union all
        select format('table %s', oid::regclass) from pg_class
        where relnamespace in (select oid from own) and relowner = 'postgres'::regrole and relkind in ('r', 'p', 'v', 'm', 'S')
            and (relkind <> 'S' or oid not in (select objid from part where classid = 'pg_class'::regclass))
        union all
        select format('routine %s', oid::regprocedure) from pg_proc
        where pronamespace in (select oid from own) and proowner = 'postgres'::regrole
            and oid not in (select objid from part where classid = 'pg_proc'::regclass)
        union all
        select format('text search configuration %s', oid::regconfig) from pg_ts_config
        where cfgnamespace in (select oid from own) and cfgowner = 'postgres'::regrole
    loop
        execute format('alter %s owner to timeline_owner', command);
    end loop;
end $$;
