#!/bin/bash
# Unpacks Docker Engine of Debian sid into a root of its own, for the tests that need an engine newer
# than the machine's (containerd's image store). Nothing on the machine is changed.
#
#   scripts/newer-engine.sh DIR            unpack into DIR/root (skipped where it is there already)
#   TRANSSHIP_NEWER_ENGINE=DIR npm test    the tests that need it find it there
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=sid.sh
. "$(dirname "$0")/sid.sh"

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
if [ -x "$dir/root/usr/sbin/dockerd" ]; then
  exit 0
fi

sid_prepare "$dir/apt"
sid "$dir/apt" install --yes --download-only docker.io docker-cli

# Under another name until it is whole. The links are base-files' (merged /usr).
root=$dir/root.partial
rm -rf "$root"
mkdir -p "$root"/{usr/bin,usr/sbin,usr/lib,usr/lib64,proc,sys,dev,tmp,run,etc,var,outside}
for link in bin sbin lib lib64; do ln -s "usr/$link" "$root/$link"; done
for package in "$dir"/apt/cache/archives/*.deb; do dpkg -x "$package" "$root"; done
mv "$root" "$dir/root"
