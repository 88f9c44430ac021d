#!/bin/bash
# Brings the oldest Node.js that transship runs on, and older ones that it refuses, from npm, for the tests
# that start it with them; nothing outside of DIR is changed.
#
#   scripts/older-nodes.sh DIR              install below DIR/VERSION (skipped where it is there already)
#   TRANSSHIP_OLDER_NODES=DIR npm test      the tests that need them find them there
set -euo pipefail

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
for version in 16.20.2 18.20.8 20.20.2 22.19.0 24.0.0; do
  [ ! -x "$1/$version/node_modules/node/bin/node" ] || continue
  mkdir -p "$1/$version"
  # npm 12 runs no install script that is not named, and this package's brings the program.
  echo '{ "private": true, "allowScripts": { "node": true } }' >"$1/$version/package.json"
  npm install --prefix "$1/$version" --no-audit --no-fund --no-save "node@$version"
done
