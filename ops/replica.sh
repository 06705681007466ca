#!/bin/bash
# Runs a PostgreSQL that follows the server PRIMARY, which keeps in the slot SLOT what this one has not read yet. Copies the primary
# at the first start, and again if it is another database now or has not kept enough. Arguments go to the server.
# "replica.sh healthy" tells whether it follows, and ends a server that follows another database, so that it starts again.
set -euo pipefail

ask() {
  psql --no-psqlrc --no-align --tuples-only --quiet --set=ON_ERROR_STOP=1 "$@"
}

ask_primary() {
  ask --dbname="$connection dbname=timeline replication=database connect_timeout=3" --command="$1"
}

# Whether the primary answers, and has another database than this server.
has_another_primary() {
  local identity
  identity=$(ask_primary IDENTIFY_SYSTEM) || return 1
  [ "${identity%%|*}" != "$(pg_controldata | sed -n 's/^Database system identifier: *//p')" ]
}

export PGPASSFILE=/tmp/passwords
printf '*:*:*:timeline_replication:%s\n' "$(cat /run/secrets/replication/password)" > "$PGPASSFILE.new"
chmod 600 "$PGPASSFILE.new"
mv "$PGPASSFILE.new" "$PGPASSFILE"
connection="host=$PRIMARY user=timeline_replication passfile=$PGPASSFILE"

if [ "${1:-}" = healthy ]; then
  if [ "$(ask --dbname=timeline --command='select status from pg_stat_wal_receiver')" = streaming ]; then
    exit 0
  fi
  if has_another_primary; then
    pg_ctl stop --mode=fast --no-wait
  fi
  exit 1
fi

if [ ! -e "$PGDATA/copied" ] || has_another_primary \
  || [ "$(ask_primary "select wal_status from pg_replication_slots where slot_name = '$SLOT'" || true)" = lost ]; then
  echo "Copying the primary …"
  ask_primary "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '$SLOT'" > /dev/null
  ask_primary "select pg_create_physical_replication_slot('$SLOT', true)" > /dev/null
  # Remove what an earlier or interrupted copy has left.
  mkdir -p "$PGDATA"
  find "$PGDATA" -mindepth 1 -delete
  pg_basebackup --dbname="$connection" --pgdata="$PGDATA" --slot="$SLOT" --checkpoint=fast
  touch "$PGDATA/standby.signal" "$PGDATA/copied"
  chmod 700 "$PGDATA"
else
  # A primary that was restored has lost its slots.
  ask_primary "select pg_create_physical_replication_slot('$SLOT', true)
    where not exists (select from pg_replication_slots where slot_name = '$SLOT')" > /dev/null || true
fi

# With the feedback, the primary keeps rows that a page of this replica still reads.
exec postgres -c primary_conninfo="$connection application_name=$SLOT" -c primary_slot_name="$SLOT" -c hot_standby_feedback=on "$@"
