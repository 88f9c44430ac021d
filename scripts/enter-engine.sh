#!/bin/bash
# Runs a command inside another root, in a mount namespace of its own that ends with the command:
#
#   unshare --mount --propagation private scripts/enter-engine.sh ROOT SHARED COMMAND [ARG...]
#
# SHARED is a directory that is the same on both sides. dockerd and containerd need pivot_root: a
# plain chroot is not enough for them.
set -euo pipefail

root=$1
shared=$2
shift 2
mount --bind "$root" "$root"
for directory in proc sys dev; do mount --rbind "/$directory" "$root/$directory"; done
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root$shared"
mount --bind "$shared" "$root$shared"
cd "$root"
pivot_root . outside
PATH=/usr/sbin:/usr/bin exec "$@"
