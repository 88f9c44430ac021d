#!/bin/bash
# Unpacks crane, oras, docker compose and buildx of Debian sid into a directory of their own, for the tests that see
# other programs use our registry and read the same files. They run on Debian 12 as they are; nothing on the machine is
# changed.
#
#   scripts/newer-clients.sh DIR            unpack into DIR/usr (skipped where they are there already)
#   TRANSSHIP_NEWER_CLIENTS=DIR npm test    the tests that need them find them there
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=sid.sh
. "$(dirname "$0")/sid.sh"

if [ $# -ne 1 ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
plugins=$dir/usr/libexec/docker/cli-plugins
if [ -x "$dir/usr/bin/crane" ] && [ -x "$dir/usr/bin/oras" ] &&
  [ -x "$plugins/docker-compose" ] && [ -x "$plugins/docker-buildx" ]; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sid_prepare "$work"
(cd "$work" && sid "$work" download crane oras docker-compose docker-buildx)
for package in "$work"/*.deb; do dpkg -x "$package" "$dir"; done
