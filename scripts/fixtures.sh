#!/bin/sh
# Fetches Debian's static busybox for the platforms that tests make real images of, into
#   ${1:-node_modules/.cache/fixtures}/ARCHITECTURE/busybox
# with apt lists of its own: nothing of the machine's package state changes, and root is not needed.
# Exit status 1 says that some are still missing (and standard error which).
set -eu

target=${1:-node_modules/.cache/fixtures}

missing=
for architecture in amd64 arm64 armhf; do
  [ -x "$target/$architecture/busybox" ] || missing="$missing $architecture"
done
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null || { echo 'fixtures.sh: needs apt-get (Debian)' >&2; exit 1; }

mkdir -p "$target"
target=$(cd "$target" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM
mkdir -p "$scratch/state/lists/partial" "$scratch/cache/archives/partial"
: >"$scratch/status"

apt() {
  apt-get -qq \
    -o "Dir::State=$scratch/state" -o "Dir::State::status=$scratch/status" \
    -o "Dir::Cache=$scratch/cache" -o 'APT::Sandbox::User=' \
    -o 'APT::Architecture=amd64' -o 'APT::Architectures=amd64,arm64,armhf' \
    "$@" >&2
}

fetch() (
  cd "$scratch" && apt download "busybox-static:$1" &&
    dpkg-deb -x busybox-static_*_"$1".deb "$1" &&
    mkdir -p "$target/$1" &&
    # Debian 12 has it in /bin, later ones in /usr/bin.
    find "$1" -type f -name busybox -exec cp {} "$target/$1/busybox.part" \; &&
    mv "$target/$1/busybox.part" "$target/$1/busybox"
)

# A mirror that is just being updated loses one list of several: the others may do.
apt update || echo 'fixtures.sh: some package lists could not be fetched' >&2
status=0
for architecture in $missing; do
  fetch "$architecture" || { echo "fixtures.sh: no busybox for $architecture" >&2; status=1; }
done
exit $status
