#!/bin/sh
# Runs a PostgreSQL that follows the primary which PGHOST, PGUSER and PGPASSWORD name; the first time, from a copy that it
# makes in PGDATA. The primary keeps in the slot SLOT what the replica has not read yet. Arguments go to the server.
set -eu

if [ ! -e "$PGDATA/copied" ]; then
  psql --dbname=postgres --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --set=slot="$SLOT" --output=/dev/null <<'SQL'
select pg_create_physical_replication_slot(:'slot', true)
where not exists (select from pg_replication_slots where slot_name = :'slot');
SQL
  # What a copy that broke off has left.
  mkdir -p "$PGDATA"
  find "$PGDATA" -mindepth 1 -delete
  pg_basebackup --pgdata="$PGDATA" --slot="$SLOT" --write-recovery-conf --checkpoint=fast
  touch "$PGDATA/copied"
  chmod 700 "$PGDATA"
fi

# So that the primary keeps rows which a page of this server still reads.
exec postgres -c hot_standby_feedback=on "$@"
