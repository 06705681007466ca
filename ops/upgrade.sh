#!/usr/bin/env bash
# Upgrades the profile "scale" without an interruption: builds the image, migrates the primary, then starts the instances again,
# one by one. The instances that still run read the migrated record, so the migration must suit both versions (docs/operating.md).
set -euo pipefail
cd "$(dirname "$0")/.."
export COMPOSE_PROFILES=scale

docker compose build migration
docker compose run --rm --no-deps migration
for instance in instance-1 instance-2; do
  docker compose up --detach --no-deps --wait "$instance"
done
