#!/bin/bash
# Unpacks crane and oras of Debian sid into a directory of their own, for the tests that see other
# clients use our registry. They run on Debian 12 as they are; nothing on the machine is changed.
#
#   scripts/newer-clients.sh DIR            unpack into DIR/usr/bin (skipped where they are there already)
#   TRANSSHIP_NEWER_CLIENTS=DIR npm test    the tests that need them find them there
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=sid.sh
. "$(dirname "$0")/sid.sh"

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
if [ -x "$dir/usr/bin/crane" ] && [ -x "$dir/usr/bin/oras" ]; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sid_prepare "$work"
(cd "$work" && sid "$work" download crane oras)
for package in "$work"/*.deb; do dpkg -x "$package" "$dir"; done
