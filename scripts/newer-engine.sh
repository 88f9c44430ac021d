#!/bin/bash
# Unpacks Docker Engine of Debian sid into a root of its own, for the tests that need an engine newer
# than the machine's (containerd's image store). Nothing on the machine is changed.
#
#   scripts/newer-engine.sh DIR            unpack into DIR/root (skipped where it is there already)
#   TRANSSHIP_NEWER_ENGINE=DIR npm test    the tests that need it find it there
set -euo pipefail

if [ $# -ne 1 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
if [ -x "$dir/root/usr/sbin/dockerd" ]; then
  exit 0
fi

mkdir -p "$dir"/apt/lists/partial "$dir"/apt/cache/archives/partial
echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian sid main' \
  > "$dir/apt/sources.list"
: > "$dir/apt/status"

# An empty package status of its own: apt resolves every library, down to libc.
sid() {
  apt-get -q \
    -o Dir::Etc::sourcelist="$dir/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::State::lists="$dir/apt/lists" -o Dir::State::status="$dir/apt/status" \
    -o Dir::Cache="$dir/apt/cache" -o APT::Install-Recommends=false -o Debug::NoLocking=true \
    -o APT::Sandbox::User=root "$@"
}
sid update
sid install --yes --download-only docker.io docker-cli

# Under another name until it is whole. The links are base-files' (merged /usr).
root=$dir/root.partial
rm -rf "$root"
mkdir -p "$root"/{usr/bin,usr/sbin,usr/lib,usr/lib64,proc,sys,dev,tmp,run,etc,var,outside}
for link in bin sbin lib lib64; do ln -s "usr/$link" "$root/$link"; done
for package in "$dir"/apt/cache/archives/*.deb; do dpkg -x "$package" "$root"; done
mv "$root" "$dir/root"
