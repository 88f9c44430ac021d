#!/bin/bash
# Unpacks crane and oras of Debian sid into a directory of their own, for the tests that see other
# clients use our registry. They run on Debian 12 as they are; nothing on the machine is changed.
#
#   scripts/newer-clients.sh DIR            unpack into DIR/usr/bin (skipped where they are there already)
#   TRANSSHIP_NEWER_CLIENTS=DIR npm test    the tests that need them find them there
set -euo pipefail

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
mkdir -p "$work"/lists/partial "$work"/cache/archives/partial
echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian sid main' \
  > "$work/sources.list"
: > "$work/status"

# An empty package status and lists of its own: the machine's are neither read nor changed.
sid() {
  apt-get -q \
    -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$work/lists" -o Dir::State::status="$work/status" \
    -o Dir::Cache="$work/cache" -o Debug::NoLocking=true -o APT::Sandbox::User=root "$@"
}
sid update
(cd "$work" && sid download crane oras)
for package in "$work"/*.deb; do dpkg -x "$package" "$dir"; done
