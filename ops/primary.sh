#!/bin/bash
# Runs the primary with the accounts of the embedded server, and one for the replicas. At each start it sets their passwords, and
# makes those that are missing. Each is a file in a volume of its own, so that a container sees only what it needs.
set -euo pipefail

random() {
  head -c 24 /dev/urandom | base64 | tr '+/' '-_'
}

password() {
  [ -s "$1" ] || random | tr -d '\n' > "$1"
  cat "$1"
}

owner=$(password /run/secrets/owner/spring.flyway.password)
reader=$(password /run/secrets/reader/spring.datasource.password)
replication=$(password /run/secrets/replication/password)

# initdb asks for a password of the superuser. accounts.sql takes it away: the superuser connects only from within the container.
POSTGRES_PASSWORD=$(random) docker-ensure-initdb.sh postgres "$@"

# In single-user mode, before the server listens. An error ends it.
gosu postgres postgres --single -j -c exit_on_error=on "$POSTGRES_DB" > /tmp/accounts.log 2>&1 <<SQL || { cat /tmp/accounts.log >&2; exit 1; }
$(sed -e "s/{owner}/$owner/" -e "s/{reader}/$reader/" /accounts.sql)

do \$\$
begin
    if to_regrole('timeline_replication') is null then
        create role timeline_replication login replication;
    end if;
end \$\$;

alter role timeline_replication password '$replication';

SQL

exec docker-entrypoint.sh postgres "$@"
