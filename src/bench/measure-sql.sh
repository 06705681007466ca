#!/usr/bin/env bash
# Compares PostgreSQL's time for the newest page with that for SQL written by hand (newest.sql; docs/benchmarks.md):
#   mvn package && src/bench/measure-sql.sh FOLDER
# FOLDER is a database that GenerateRecord has filled. Needs psql.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$1
times=20
rounds=${ROUNDS:-7}
site=http://localhost:8392/
server=$folder/postgresql.log
work=$(mktemp -d)
trap 'kill $! 2> /dev/null; wait; rm -rf "$work"' EXIT

: > "$work/site.log"
java -jar target/engagement-timeline-*.jar --timeline.database.folder="$folder" --timeline.seeds=src/bench/seeds \
  --timeline.pages.kept=0B --server.port=8392 > "$work/site.log" 2>&1 &
until grep -q 'Started [A-Z]' "$work/site.log"; do
  kill -0 $! 2> /dev/null || { tail -20 "$work/site.log" >&2; exit 1; }
  sleep 0.1
done

ask() {
  PGPASSWORD=$(< "$folder/password") psql --quiet --no-psqlrc --host=localhost --username=timeline_owner \
    --dbname=postgres --port="$(sed -n 4p "$folder/data/postmaster.pid")" --output=/dev/null "$@"
}
page() { for _ in $(seq $times); do curl --silent --fail --output /dev/null "$site"; done; }
by_hand() { { grep -v '^execute' src/bench/newest.sql; for _ in $(seq $times); do grep '^execute' src/bench/newest.sql; done; } | ask; }

# spent PATTERN COMMAND: milliseconds for each run, as the server logs them for statements that match while the command runs
spent() {
  local before
  before=$(wc -l < "$server")
  "$2"
  sleep 0.5
  tail -n +$((before + 1)) "$server" | grep --text -E "$1" | sed -E 's/.*duration: ([0-9.]+) ms.*/\1/' \
    | awk "{ sum += \$1 } END { printf \"%.2f\\n\", sum / $times }"
}
median() { sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

page # so that statements are prepared and what they read is in memory
by_hand
# No account may change what the server logs, but the user of the folder may.
set_log() {
  sed -i '/^log_min_duration_statement/d' "$folder/data/postgresql.conf"
  echo "log_min_duration_statement = $1" >> "$folder/data/postgresql.conf"
  kill -HUP "$(head -1 "$folder/data/postmaster.pid")"
}
set_log 0
sleep 1
for _ in $(seq "$rounds"); do
  spent 'duration: .* (parse|bind|execute) ' page >> "$work/page"
  spent 'duration: .* statement: execute ' by_hand >> "$work/hand"
done
set_log -1
page=$(median < "$work/page")
hand=$(median < "$work/hand")
echo "| median of $rounds in turn | ms for a page | ratio |"
echo "|---|---:|---:|"
echo "| all statements of the newest page | $page | $(awk "BEGIN { printf \"%.2f\", $page / $hand }") |"
echo "| the same rows, by hand | $hand | 1.00 |"
