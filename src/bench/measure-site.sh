#!/usr/bin/env bash
# Measures start, memory and throughput of the packaged application (docs/benchmarks.md):
#   mvn package && mvn -f src/bench/empty package && src/bench/measure-site.sh FOLDER
# FOLDER is a database that GenerateRecord has filled. Needs psql, wrk and nginx. JAVA names the Java that runs the application,
# which trains an AOT cache if it is 25 or later. OPTIONS are JVM options.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$1
java=${JAVA:-java}
read -ra options <<< "${OPTIONS:-}"
rounds=${ROUNDS:-5}
readers=64
seconds=10
work=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2> /dev/null; wait; rm -rf "$work"' EXIT

# start LOG COMMAND...: starts an application and waits until it logs that it has started. $! is its process.
start() {
  local log=$1
  shift
  "$@" > "$log" 2>&1 &
  until grep -q 'Started [A-Z]' "$log"; do
    kill -0 $! 2> /dev/null || { tail -20 "$log" >&2; exit 1; }
    sleep 0.1
  done
}

median() { sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

"$java" -Djarmode=tools -jar target/engagement-timeline-*.jar extract --destination "$work/site" > /dev/null
"$java" -Djarmode=tools -jar src/bench/empty/target/empty-*.jar extract --destination "$work/empty" > /dev/null
site=$(ls "$work"/site/*.jar)
empty=$(ls "$work"/empty/*.jar)

start "$work/holder.log" "$java" -Xmx300m -jar "$site" --timeline.database.folder="$folder" \
  --timeline.seeds=src/bench/seeds --server.port=0
running+=($!)
export SPRING_DATASOURCE_USERNAME=timeline_owner SPRING_DATASOURCE_PASSWORD
SPRING_DATASOURCE_PASSWORD=$(< "$folder/password")
server=jdbc:postgresql://localhost:$(sed -n 4p "$folder/data/postmaster.pid")
PGPASSWORD=$SPRING_DATASOURCE_PASSWORD psql --quiet --host=localhost --port="${server##*:}" --username=timeline_owner \
  --dbname=postgres --command='create schema if not exists empty'

site_at() { # site_at PORT [JVM OPTION...]
  local port=$1
  shift
  start "$work/site.log" "$java" "${options[@]}" "$@" -jar "$site" --spring.datasource.url="$server/postgres" \
    --timeline.seeds=src/bench/seeds --server.port="$port"
}

# Seconds since the process began, as the application logs them.
took() { sed -n 's/.*process running for \([0-9.]*\).*/\1/p' "$1"; }

end() { kill "$1" && { wait "$1" || true; }; }

recorded=()
if [ "$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')" -ge 25 ]; then
  "$java" "${options[@]}" -XX:AOTCacheOutput="$work/site.aot" -Dspring.context.exit=onRefresh -jar "$site" \
    --spring.profiles.active=training > "$work/training.log" 2>&1
  recorded=(-XX:AOTCache="$work/site.aot")
fi

for round in $(seq "$rounds"); do
  start "$work/empty.log" "$java" "${options[@]}" -jar "$empty" --server.port=0 \
    --spring.datasource.url="$server/postgres?currentSchema=empty"
  end $!
  took "$work/empty.log" >> "$work/empty.times"
  site_at 0
  end $!
  took "$work/site.log" >> "$work/site.times"
  if [ ${#recorded[@]} -gt 0 ]; then
    site_at 0 "${recorded[@]}"
    end $!
    took "$work/site.log" >> "$work/recorded.times"
  fi
done
echo "| start, median of $rounds in turn | seconds |"
echo "|---|---:|"
for what in empty site recorded; do
  [ ! -f "$work/$what.times" ] || echo "| $what | $(median < "$work/$what.times") |"
done

site_at 8392 "${recorded[@]}"
running+=($!)
process=$!
page=http://localhost:8392/
curl --silent --fail --output "$work/page.gz" --dump-header "$work/head" --header 'Accept-Encoding: gzip' "$page"
tag=$(sed -n 's/^etag: *\(.*\)\r$/\1/Ip' "$work/head")

cat > "$work/nginx.conf" <<END
pid $work/nginx.pid;
error_log $work/nginx.log;
worker_processes auto;
daemon off;
events {}
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  server {
    listen 127.0.0.1:8393;
    location / { root $work; default_type text/html; add_header Content-Encoding gzip; }
  }
}
END
chmod 755 "$work"
nginx -c "$work/nginx.conf" &
running+=($!)

# rate ADDRESS [HEADER]: requests a second
rate() {
  wrk --threads 1 --connections $readers --duration ${seconds}s --header 'Accept-Encoding: gzip' "${@:2}" "$1" \
    | sed -n 's/^Requests\/sec: *//p'
}

rate "$page" > /dev/null # so that both are warm
for round in $(seq 3); do
  rate http://localhost:8393/page.gz >> "$work/nginx.rates"
  rate "$page" >> "$work/kept.rates"
  rate "$page" --header "If-None-Match: $tag" >> "$work/unchanged.rates"
done
echo
echo "| $readers connections, $(stat --format=%s "$work/page.gz") bytes, median of 3 in turn | requests a second | ratio to nginx |"
echo "|---|---:|---:|"
base=$(median < "$work/nginx.rates")
for what in nginx kept unchanged; do
  of=$(median < "$work/$what.rates")
  echo "| $what | $of | $(awk "BEGIN { printf \"%.2f\", $of / $base }") |"
done
echo
awk '/^Vm(RSS|HWM)/ { printf "%s %d MB\n", $1, $2 / 1024 }' "/proc/$process/status"
