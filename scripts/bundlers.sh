#!/bin/bash
# Brings esbuild and rollup from npm, for the tests that bundle the library with them; nothing outside of
# DIR is changed.
#
#   scripts/bundlers.sh DIR               install below DIR (skipped where they are there already)
#   TRANSSHIP_BUNDLERS=DIR npm test       the tests that need them find them there
set -euo pipefail

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
[ ! -x "$1/node_modules/.bin/esbuild" ] || [ ! -x "$1/node_modules/.bin/rollup" ] || exit 0
mkdir -p "$1"
echo '{ "private": true }' >"$1/package.json"
npm install --prefix "$1" --no-audit --no-fund --no-save esbuild@0.28.2 rollup@4.68.5 @rollup/plugin-node-resolve@16.0.3
