#!/bin/sh
# Runs a PostgreSQL that follows the primary named by PGHOST, PGUSER and PGPASSWORD. The first start copies the primary to
# PGDATA. The primary keeps what the replica has not read yet in the slot SLOT. Arguments go to the server.
set -eu

if [ ! -e "$PGDATA/copied" ]; then
  psql --dbname=postgres --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --set=slot="$SLOT" --output=/dev/null <<'SQL'
select pg_create_physical_replication_slot(:'slot', true)
where not exists (select from pg_replication_slots where slot_name = :'slot');
SQL
  # Remove what an interrupted copy has left.
  mkdir -p "$PGDATA"
  find "$PGDATA" -mindepth 1 -delete
  pg_basebackup --pgdata="$PGDATA" --slot="$SLOT" --write-recovery-conf --checkpoint=fast
  touch "$PGDATA/copied"
  chmod 700 "$PGDATA"
fi

# The primary then keeps rows that a page of this replica still reads.
exec postgres -c hot_standby_feedback=on "$@"
