#!/bin/bash
# Trains the AOT cache of the image: application.aot in the folder that is named. The training run reads the record from the
# embedded PostgreSQL of a second application, because what trains must not have more libraries than what runs.
set -euo pipefail
folder=$1
database=$folder/database
touch "$folder/database.log" "$folder/training.log"

# Waits until the last command, whose output is in this file, has started, then asks it for the first page.
first_page() {
  grep -q -m 1 'Started EngagementTimeline' < <(tail --pid=$! -n +1 -f "$1") || { cat "$1" "$database/postgresql.log" >&2; exit 1; }
  for _ in 1 2 3 4 5; do
    exec 3<> "/dev/tcp/127.0.0.1/$2"
    printf 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    if cat <&3 > "$folder/page" && head -n 1 "$folder/page" | grep -q ' 200 '; then return; fi
  done
  cat "$1" "$folder/page" >&2
  exit 1
}

java -cp 'application.jar:/embedded/*' org.engagementtimeline.EngagementTimeline \
  --timeline.database.folder="$database" --server.port=8081 > "$folder/database.log" 2>&1 &
server=$!
first_page "$folder/database.log" 8081

java -XX:AOTCacheOutput="$folder/application.aot" @java.options -jar application.jar \
  --spring.datasource.url="jdbc:postgresql://127.0.0.1:$(sed -n 4p "$database/data/postmaster.pid")/postgres" \
  --spring.datasource.username=timeline_owner --spring.datasource.password="$(cat "$database/password")" \
  --spring.profiles.active=metrics > "$folder/training.log" 2>&1 &
training=$!
first_page "$folder/training.log" 8080

# Java writes the cache when it ends.
kill $training
wait $training || true
kill $server
wait $server || true
test -s "$folder/application.aot" || { cat "$folder/training.log" >&2; exit 1; }
